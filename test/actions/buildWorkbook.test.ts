import { beforeAll, describe, expect, it } from "vitest";
import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { changePlan } from "../../src/actions/changePlan";
import { blankRow } from "../../src/actions/import/blankRow";
import { readPlan } from "../../src/actions/readPlan";
import { planRepair, repairWorkbook } from "../../src/actions/repairWorkbook";
import { restoreLastAction } from "../../src/actions/restoreAction";
import { startingPlan } from "../../src/actions/startingPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { excelUnderTest, valueOf } from "../excel/excelUnderTest";

const start = startingPlan({ language: "nl-BE", country: "BE", planYear: 2027, today: "2026-11-21" });
const build = () => buildWorkbook(excelWorkbook, { language: "nl-BE", start }, () => undefined);
const by = { when: "2026-11-21 10:00", who: "Lieve" };
let host: Host;

describe("a plan in Excel", () => {
  beforeAll(async () => {
    host = excelUnderTest();
    valueOf(await build());
  });

  it("is built with one read, one write and one jump to the start", () => {
    const [outline, write, jump, ...rest] = host.traffic.syncs;
    expect(rest).toEqual([]);
    expect(outline?.actions).toBeLessThan(20);
    expect(jump?.actions).toBeLessThan(20);
    expect(write?.actions).toBeLessThan(14_000);
    expect(write?.requestBytes).toBeLessThan(2_500_000);
  });

  it("is read back in two round trips as it was written", async () => {
    host.traffic.clear();
    const { plan, problems, state, language } = valueOf(await readPlan(excelWorkbook));
    expect(host.traffic.syncs).toHaveLength(2);
    expect([state, language]).toEqual(["plan", "nl-BE"]);
    expect(problems.map(({ kind, field }) => [kind, field])).toEqual([["required", "name"]]);
    expect({ ...plan, systemValues: [] }).toEqual(start);
  });

  it("is not written to when it is built again", async () => {
    host.traffic.clear();
    expect(valueOf(await build())).toEqual([]);
    expect(host.traffic.syncs).toHaveLength(2);
  });

  it("takes new rows, logs them, and gives back what was there", async () => {
    const before = valueOf(await readPlan(excelWorkbook)).plan;
    const need = {
      ...blankRow("needs", "BEH-001"),
      title: "=1+1 is geen formule",
      level: "team",
      status: "new",
    } as const;
    const second = { ...need, id: "BEH-002", title: "2027-03", department: "Magazijn" };
    const criterion = { id: "CRIT-001", fields: [{ field: "weight", to: 0.35 }] };
    host.traffic.clear();
    valueOf(
      await changePlan(excelWorkbook, { ...by, kind: "test", reason: null }, () => [
        { table: "needs", added: [need, second], changed: [] },
        { table: "criteria", added: [], changed: [criterion] },
      ]),
    );
    expect(host.traffic.syncs).toHaveLength(3);
    const { plan, state } = valueOf(await readPlan(excelWorkbook));
    expect(state).toBe("plan");
    expect(plan.needs).toEqual([need, second]);
    expect(plan.criteria[0]?.weight).toBe(0.35);
    expect(
      plan.changeLog.map(({ tableName, rowId, column, oldValue }) => [tableName, rowId, column, oldValue]),
    ).toEqual(
      [
        ["Criteria", "CRIT-001", "weight", "0.3"],
        ["Behoeften", "BEH-001", null, null],
        ["Behoeften", "BEH-002", null, null],
      ].sort(([left], [right]) => (left === right ? 0 : left === "Behoeften" ? -1 : 1)),
    );
    valueOf(await restoreLastAction(excelWorkbook, by));
    const after = valueOf(await readPlan(excelWorkbook)).plan;
    expect({ ...after, changeLog: [] }).toEqual({ ...before, changeLog: [] });
    expect((await restoreLastAction(excelWorkbook, by)).ok).toBe(false);
  });

  it("refuses to change a row that is gone, and writes nothing", async () => {
    const change = {
      table: "criteria",
      added: [],
      changed: [{ id: "CRIT-999", fields: [{ field: "weight", to: 1 }] }],
    } as const;
    host.traffic.clear();
    expect(await changePlan(excelWorkbook, { ...by, kind: "test", reason: null }, () => [change])).toEqual({
      ok: false,
      problem: "outdated",
    });
    expect(host.traffic.syncs).toHaveLength(2);
  });

  it("says before a repair what it will add, and adds it after consent", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rollen").delete();
      await context.sync();
    });
    const agreed = valueOf(await planRepair(excelWorkbook));
    expect(agreed.map(({ kind, name }) => [kind, name])).toEqual([
      ["addSheet", "Rollen"],
      ["addTable", "Rollen"],
      ["fillFormulas", "Openstaande waarschuwingen"],
    ]);
    expect(valueOf(await repairWorkbook(excelWorkbook, [], by)).isDone).toBe(false);
    expect(valueOf(await repairWorkbook(excelWorkbook, agreed, by)).isDone).toBe(true);
    expect(valueOf(await planRepair(excelWorkbook))).toEqual([]);
  });
});

describe("an older workbook", () => {
  it("gets the legal amounts and benchmarks it lacks beside those that people changed, and gives them back", async () => {
    host = excelUnderTest();
    const known = start.legalParameters.filter(({ code }) => !code?.startsWith("BE.pension"));
    const own = known.map((row) =>
      row.code === "BE.kmo.ceiling" ? { ...row, value: 8000, validFrom: "2026-06-01" } : row,
    );
    valueOf(
      await buildWorkbook(
        excelWorkbook,
        { language: "nl-BE", start: { ...start, legalParameters: own, benchmarks: [] } },
        () => undefined,
      ),
    );
    const agreed = valueOf(await planRepair(excelWorkbook));
    expect(agreed).toEqual([
      { kind: "addRows", name: "ParWet", columns: ["2"] },
      { kind: "addRows", name: "Richtcijfers", columns: [String(start.benchmarks.length)] },
    ]);
    expect(valueOf(await repairWorkbook(excelWorkbook, agreed, by)).isDone).toBe(true);
    const { legalParameters, benchmarks } = valueOf(await readPlan(excelWorkbook)).plan;
    expect(benchmarks).toEqual(start.benchmarks);
    expect(legalParameters.slice(0, own.length)).toEqual(own);
    const added = legalParameters.slice(own.length);
    expect(added.map(({ code, value, unit }) => [code, value, unit])).toEqual([
      ["BE.pension.age", 66, "jaren"],
      ["BE.pension.age", 67, "jaren"],
    ]);
    expect(new Set(legalParameters.map(({ id }) => id)).size).toBe(legalParameters.length);
    expect(valueOf(await planRepair(excelWorkbook))).toEqual([]);
    valueOf(await restoreLastAction(excelWorkbook, by));
    expect(valueOf(await readPlan(excelWorkbook)).plan.legalParameters).toEqual(own);
  });
});

describe("a build that is interrupted", () => {
  it.each([3, 700, 2500, 6000])("is finished by building again (action %i fails)", async (actionIndex) => {
    const fault = { request: 1, actionIndex, moment: "before", code: "GeneralException" } as const;
    host = excelUnderTest({ faults: [fault] });
    const failed = await build();
    expect(failed).toMatchObject({ ok: false, problem: { outcome: "unknown" } });
    valueOf(await build());
    const { plan, structure } = valueOf(await readPlan(excelWorkbook));
    expect(structure).toEqual([]);
    expect({ ...plan, systemValues: [] }).toEqual(start);
  });
});
