import { describe, expect, it } from "vitest";
import { changePlan } from "../../src/actions/changePlan";
import { blankRow } from "../../src/actions/import/blankRow";
import type { TableChange } from "../../src/actions/planChange";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { excelWithPlan } from "../excel/excelWithPlan";

const start = { language: "nl-BE", country: "BE", planYear: 2027, today: "2026-11-21" } as const;
const action = { kind: "test", when: "2026-11-21 10:00", who: null, reason: null };

/** A plan of which somebody deleted one column. */
async function planWithout(table: string, header: string) {
  const host = await excelWithPlan(start);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(header).delete();
    await context.sync();
  });
  return host;
}

describe("changePlan in a table of which a column is gone", () => {
  it.each([
    {
      name: "the column to change",
      header: "Gewicht",
      change: {
        table: "criteria",
        added: [],
        changed: [{ id: "CRIT-001", fields: [{ field: "weight", to: 0.35 }] }],
      } as TableChange,
    },
    {
      name: "the IDs",
      header: "ID",
      change: { table: "criteria", added: [blankRow("criteria", "CRIT-099")], changed: [] } as TableChange,
    },
  ])("writes nothing when it is $name", async ({ header, change }) => {
    const host = await planWithout("Criteria", header);
    const before = host.snapshot();
    expect(await changePlan(excelWorkbook, action, () => [change])).toEqual({ ok: false, problem: "notFound" });
    expect(host.snapshot()).toEqual(before);
  });
});
