import { expect, it } from "vitest";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { languages, type Language } from "../../../src/i18n/language";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const planIn = (language: Language) => (workbook: ModelWorkbook) =>
  planStructure(workbook.snapshot(), workbookTextsIn(language), nothingToStartWith);

/** The cell with the list of double bookings. */
function conflictsOf(workbook: ModelWorkbook) {
  for (const [sheet, cells] of workbook.sheets)
    for (const [place, content] of cells)
      if (String(content).includes("OPL.CONFLICTEN(")) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        return { sheet, row, column, formula: () => String(cells.get(place)) };
      }
  throw new Error("A built workbook lists double bookings.");
}

/** A workbook of version 5, whose list of double bookings is as that version or somebody wrote it. */
function versionFive(language: Language, written: (own: string) => string) {
  const plan = planIn(language);
  const workbook = new ModelWorkbook().apply(plan(new ModelWorkbook()).ops);
  const { versionPlace } = systemState(new WorkbookView(workbook.snapshot()));
  if (versionPlace === null) throw new Error("A built workbook says its version.");
  workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "5");
  const conflicts = conflictsOf(workbook);
  const formula = written(conflicts.formula());
  workbook.write(conflicts.sheet, conflicts.row, conflicts.column, { formula });
  return { workbook, plan, formula };
}

const withoutTravel = (own: string) => own.replace(/IFERROR\(N\(INDEX\(.*?,0\)\)\),0\)/, "");

it.each(languages)("takes the time to travel of a workbook of version 5 from the settings: %s", (language) => {
  const { workbook, plan, formula } = versionFive(language, withoutTravel);
  expect(formula).toContain("],,,");
  expect(formula).not.toContain("travelBuffer");
  workbook.apply(plan(workbook).ops);
  expect(conflictsOf(workbook).formula()).toContain('"travelBuffer"');
  expect(plan(workbook).ops).toEqual([]);
});

it("keeps a list that people wrote in their own way", () => {
  const own = "=OPL.CONFLICTEN(A1:A3,B1:B3,C1:C3,D1:D3,E1:E3,F1:F3,G1:G3,H1:H3,I1:I3,J1:J3,K1:K3,,,45)";
  const { workbook, plan } = versionFive("nl-NL", () => own);
  workbook.apply(plan(workbook).ops);
  expect(conflictsOf(workbook).formula()).toBe(own);
});
