import { beforeAll, describe, expect, it } from "vitest";
import { checkPlan, type CheckedPlan } from "../../src/actions/checkPlan";
import { amountTrace } from "../../src/actions/trace/amountTrace";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { WorkbookSnapshot } from "../../src/blueprint/workbookSnapshot";
import { aPlanToRead } from "./aBuiltPlan";

let checked: CheckedPlan;
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  await aPlanToRead("nl-NL");
  const [read, cells] = [await checkPlan(excelWorkbook), await excelWorkbook.read(() => true)];
  if (!read.ok || !cells.ok) throw new Error("The plan should be readable.");
  checked = read.value;
  snapshot = cells.value;
});

/** Every cell of a sheet that shows a traced amount, with what the trace adds up. */
function tracedCells(name: string) {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.values.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const cell = { sheet: name, row: sheet.row + row, column: sheet.column + column, value };
      const trace = amountTrace(checked.plan, checked.places, cell);
      return trace.shown === null || trace.amount === null ? [] : [{ cell, ...trace }];
    }),
  );
}

describe("the trace of every amount", () => {
  it.each([
    ["Begroting", 240],
    ["Opleidingen", 40],
    ["Prioriteiten", 5],
    ["Directie", 10],
    ["Leveranciers", 8],
    ["Start", 1],
    ["Controle", 25],
  ] as const)("on %s adds up to what the cell shows, to the cent", (name, least) => {
    const traced = tracedCells(name);
    const different = traced
      .filter(({ amount, shown }) => amount !== shown)
      .map(({ cell, subject, amount, shown }) => ({ at: [cell.row, cell.column], subject, amount, shown }));
    expect(different).toEqual([]);
    expect(traced.length).toBeGreaterThanOrEqual(least);
  });

  it("covers every kind of total there is", () => {
    const kinds = ["Begroting", "Prioriteiten", "Directie", "Opleidingen", "Leveranciers", "Start"].flatMap((name) =>
      tracedCells(name).map(({ subject }) => subject.kind),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      "cluster",
      "column",
      "costType",
      "department",
      "expense",
      "figure",
      "frame",
      "line",
      "month",
      "quote",
      "row",
      "subsidy",
      "training",
      "trainings",
    ]);
  });

  it("says that a cell beside the plan is not of the plan, and that a title is no amount", () => {
    const traceAt = (sheet: string, row: number, column: number) =>
      amountTrace(checked.plan, checked.places, { sheet, row, column, value: 1 }).subject.kind;
    expect(traceAt("Begroting", 900, 3)).toBe("outside");
    expect(traceAt("Blad1", 5, 3)).toBe("outside");
    expect(traceAt("Doelen", 5, 1)).toBe("noAmount");
  });
});
