import { beforeEach, describe, expect, it } from "vitest";
import { changePlan } from "../../src/actions/changePlan";
import { blankRow } from "../../src/actions/import/blankRow";
import { readPlan } from "../../src/actions/readPlan";
import { restoreLastAction } from "../../src/actions/restoreAction";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { valueOf } from "../excel/excelUnderTest";
import { excelWithPlan } from "../excel/excelWithPlan";

const start = { language: "nl-BE", country: "BE", planYear: 2027, today: "2026-11-21" } as const;
const by = { when: "2026-11-21 10:00", who: null };

/** What stands in the data rows of the needs: formulas as formulas. */
const needCells = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Behoeften").getDataBodyRange().load("formulas");
    await context.sync();
    return body.formulas as readonly (readonly unknown[])[];
  });

const addNeeds = (ids: readonly string[]) =>
  changePlan(excelWorkbook, { ...by, kind: "test", reason: null }, () => [
    { table: "needs", added: ids.map((id) => ({ ...blankRow("needs", id), title: "Heftruck" })), changed: [] },
  ]);

describe("taking back the only rows of a table", () => {
  beforeEach(async () => {
    await excelWithPlan(start);
  });

  it.each([[["BEH-001"]], [["BEH-001", "BEH-002", "BEH-003"]]])(
    "leaves one empty row that still calculates (%j)",
    async (ids) => {
      const before = await needCells();
      expect(before[0]?.some((cell) => String(cell).startsWith("="))).toBe(true);
      valueOf(await addNeeds(ids));
      valueOf(await restoreLastAction(excelWorkbook, by));
      expect(await needCells()).toEqual(before);
      const { structure, plan } = valueOf(await readPlan(excelWorkbook));
      expect(structure).toEqual([]);
      expect(plan.needs).toEqual([]);
    },
  );

  it("keeps the formulas in a column of the user's own, and empties what was typed in another", async () => {
    valueOf(await addNeeds(["BEH-001"]));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Behoeften");
      table.columns.add(-1, [["Lengte"], ["=1+1"]]);
      table.columns.add(-1, [["Kleur"], ["rood"]]);
      await context.sync();
    });
    valueOf(await restoreLastAction(excelWorkbook, by));
    expect((await needCells())[0]?.slice(-2)).toEqual(["=1+1", ""]);
  });

  it("takes only its own rows when others stand there too", async () => {
    valueOf(await addNeeds(["BEH-001"]));
    valueOf(await addNeeds(["BEH-002"]));
    valueOf(await restoreLastAction(excelWorkbook, by));
    expect(valueOf(await readPlan(excelWorkbook)).plan.needs.map(({ id }) => id)).toEqual(["BEH-001"]);
  });
});
