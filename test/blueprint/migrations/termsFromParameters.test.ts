import { expect, it } from "vitest";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("nl-NL");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);

/** A workbook of version 4 whose column Waarom niet aftrekbaar holds this formula. */
function versionFour(formula: (own: string) => string) {
  const workbook = new ModelWorkbook().apply(plan(new ModelWorkbook()).ops);
  const { versionPlace } = systemState(new WorkbookView(workbook.snapshot()));
  if (versionPlace === null) throw new Error("A built workbook says its version.");
  workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "4");
  const { sheet, area } = workbook.table("Deelnames");
  const cells = workbook.sheets.get(sheet);
  const header = texts.header("enrolments", "transitionRefusal");
  const column = Array.from({ length: area.columns }, (_, index) => area.column + index).find(
    (place) => cells?.get(`${area.row},${place}`) === header,
  );
  const now = () => String(cells?.get(`${area.row + 1},${column ?? -1}`));
  workbook.write(sheet, area.row + 1, column ?? -1, { formula: formula(now()) });
  return { workbook, now };
}

const withSixty = (own: string) =>
  own.replace(/IFERROR\(AVERAGEIFS\([^()]*\),0\)>0,/, "").replace(/-IFERROR\(AVERAGEIFS\([^()]*\),0\)/, "-60");

it("takes the months of a workbook of version 4 from the legal parameters", () => {
  const { workbook, now } = versionFour(withSixty);
  expect(now()).toMatch(/<EDATE\(.*,-60\)/);
  workbook.apply(plan(workbook).ops);
  expect(now()).toContain("NL.transition.months");
  expect(plan(workbook).ops).toEqual([]);
});

it("keeps a formula that people wrote", () => {
  const { workbook, now } = versionFour(() => "=EDATE(TODAY(),-60)");
  workbook.apply(plan(workbook).ops);
  expect(now()).toBe("=EDATE(TODAY(),-60)");
});
