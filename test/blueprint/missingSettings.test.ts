import { describe, expect, it } from "vitest";
import { nothingToStartWith } from "../../src/blueprint/planShapes";
import { planStructure } from "../../src/blueprint/planStructure";
import { planRecords } from "../../src/domain/plan/planRecords";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "./modelWorkbook";

const texts = workbookTextsIn("nl-NL");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);
const everything = plan(new ModelWorkbook()).ops;
const settings = Object.keys(planRecords.organisation);

/** A workbook whose settings end five rows earlier, as one that was made before those settings existed. */
function olderWorkbook() {
  const workbook = new ModelWorkbook().apply(everything);
  const table = workbook.table("Organisatie");
  const { sheet, area } = table;
  for (let row = area.row + area.rows - 5; row < area.row + area.rows; row++)
    for (let column = 0; column < area.columns; column++) workbook.write(sheet, row, area.column + column, "");
  table.area = { ...area, rows: area.rows - 5 };
  return workbook;
}

const ids = (workbook: ModelWorkbook) => {
  const { sheet, area } = workbook.table("Organisatie");
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    workbook.sheets.get(sheet)?.get(`${area.row + 1 + row},${area.column}`),
  );
};

describe("settings of a later version", () => {
  it("come as rows below those that are there, and once only", () => {
    const workbook = olderWorkbook();
    expect(ids(workbook)).toEqual(settings.slice(0, -5));
    workbook.apply(plan(workbook).ops);
    expect(ids(workbook)).toEqual(settings);
    expect(plan(workbook).ops).toEqual([]);
  });

  it("stay away from cells of the user's own below the settings", () => {
    const workbook = olderWorkbook();
    const { sheet, area } = workbook.table("Organisatie");
    workbook.write(sheet, area.row + area.rows + 1, area.column + 1, "Eigen aantekening");
    workbook.apply(plan(workbook).ops);
    expect(ids(workbook)).toEqual(settings.slice(0, -5));
    expect(workbook.sheets.get(sheet)?.get(`${area.row + area.rows + 1},${area.column + 1}`)).toBe("Eigen aantekening");
    expect(plan(workbook).ops).toEqual([]);
  });
});
