import { beforeEach, describe, expect, it } from "vitest";
import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { changePlan } from "../../src/actions/changePlan";
import { blankRow } from "../../src/actions/import/blankRow";
import { planState, readPlan } from "../../src/actions/readPlan";
import { planRepair } from "../../src/actions/repairWorkbook";
import { startingPlan } from "../../src/actions/startingPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { valueOf } from "../excel/excelUnderTest";
import { excelWithPlan } from "../excel/excelWithPlan";

const options = { language: "nl-NL", country: "NL", planYear: 2027, today: "2026-11-21" } as const;
const start = startingPlan(options);
const build = () => buildWorkbook(excelWorkbook, { language: "nl-NL", start }, () => undefined);
const action = { kind: "addNeed", reason: null, when: "2026-11-21 10:00", who: "Lieve" } as const;
const newNeed = {
  table: "needs",
  added: [{ ...blankRow("needs", "BEH-900"), title: "Excel" }],
  changed: [],
} as const;

let host: Host;

beforeEach(async () => {
  host = await excelWithPlan(options);
});

/** Writes a cell of a table, found by the ID or key in one of its columns. */
async function write(table: string, key: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    const row = body.values.findIndex((cells: unknown[]) => cells.includes(key));
    body.getCell(row, 2).values = [[value]];
    await context.sync();
  });
}

describe("a workbook of a newer version", () => {
  it("is refused by every action, and nothing is written", async () => {
    await write("Systeem", "schemaVersion", "99");
    const before = host.snapshot();
    const refused = { ok: false, problem: { reason: "newerVersion", outcome: "nothingFinal", code: "Refused" } };
    expect(await readPlan(excelWorkbook)).toEqual(refused);
    expect(await planState(excelWorkbook)).toEqual(refused);
    expect(await planRepair(excelWorkbook)).toEqual({ ok: false, problem: "newerVersion" });
    expect(await build()).toEqual(refused);
    expect(await changePlan(excelWorkbook, action, () => [newNeed])).toEqual({ ok: false, problem: "newerVersion" });
    expect(host.snapshot()).toEqual(before);
  });
});

describe("a workbook that counts days from 1904", () => {
  it("is refused: its own first month lies 1,462 days before that of the plan year", async () => {
    const january = (Date.UTC(2027, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const firstMonth = async (serial: number) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem("Blok_totalsByMonth").getRange().getOffsetRange(2, 0).values = [[serial]];
        await context.sync();
      });
    await firstMonth(january);
    expect(valueOf(await readPlan(excelWorkbook)).state).toBe("plan");
    await firstMonth(january - 1462);
    expect(await readPlan(excelWorkbook)).toMatchObject({ ok: false, problem: { reason: "daysFrom1904" } });
  });
});

describe("a table with a filter", () => {
  it("gets no rows and says why; without the filter it does", async () => {
    valueOf(await changePlan(excelWorkbook, action, () => [newNeed]));
    const second = { ...newNeed, added: [{ ...newNeed.added[0], id: "BEH-901" }] };
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Behoeften").columns.getItemAt(1).filter.applyValuesFilter(["iets anders"]);
      await context.sync();
    });
    const before = host.snapshot();
    expect(await changePlan(excelWorkbook, action, () => [second])).toEqual({ ok: false, problem: "filtered" });
    expect(host.snapshot()).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Behoeften").clearFilters();
      await context.sync();
    });
    valueOf(await changePlan(excelWorkbook, action, () => [second]));
  });
});
