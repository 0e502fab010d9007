import { describe, expect, it } from "vitest";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { schemaVersion, systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("nl-NL");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);
const everything = plan(new ModelWorkbook()).ops;

const members =
  '=IF([@[Gekozen op]]="","",IF([@[Gekozen op]]="iedereen",COUNTIFS(Medewerkers[Naam],"?*"),IF([@[Gekozen op]]="afdeling",COUNTIFS(Medewerkers[Afdeling],[@Waarde]),IF([@[Gekozen op]]="functie",COUNTIFS(Medewerkers[Functie],[@Waarde]),COUNTIFS(Medewerkers[Kwetsbare groepen],"*"&[@Waarde]&"*")))))';

/** A workbook of version 3 with a target group of the example, and the formulas of then in the short form in which Excel gives them back. */
function versionThree(formula = members) {
  const workbook = new ModelWorkbook().apply(everything);
  const { versionPlace } = systemState(new WorkbookView(workbook.snapshot()));
  if (versionPlace === null) throw new Error("A built workbook says its version.");
  workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "3");
  const { sheet, area } = workbook.table("Doelgroepen");
  const place = (header: string) =>
    Array.from({ length: area.columns }, (_, index) => area.column + index).find(
      (column) => workbook.sheets.get(sheet)?.get(`${area.row},${column}`) === header,
    ) ?? -1;
  workbook.write(sheet, area.row + 1, place("Waarde"), "over50");
  workbook.write(sheet, area.row + 1, place("Aantal medewerkers"), { formula });
  const cell = (header: string) => workbook.sheets.get(sheet)?.get(`${area.row + 1},${place(header)}`);
  return { workbook, cells: () => [cell("Waarde"), cell("Aantal medewerkers")].map(String) };
}

describe("a workbook of version 3", () => {
  it("names the risk group of a target group as the staff list does, and counts people who left no more", () => {
    const { workbook, cells } = versionThree();
    const { ops, changes } = plan(workbook);
    expect(changes).toContainEqual({ kind: "migrate", name: String(schemaVersion), columns: [] });
    workbook.apply(ops);
    expect(cells()[0]).toBe("50-plus");
    expect(cells()[1]).toContain("Medewerkers[Uit dienst]");
    expect(plan(workbook).ops).toEqual([]);
  });

  it("keeps a formula that people wrote", () => {
    const { workbook, cells } = versionThree("=12");
    workbook.apply(plan(workbook).ops);
    expect(cells()).toEqual(["50-plus", "=12"]);
  });

  it("is finished after a run that stopped anywhere", () => {
    const all = plan(versionThree().workbook).ops;
    const wanted = versionThree();
    wanted.workbook.apply(all);
    for (let done = 0; done <= all.length; done++) {
      const { workbook, cells } = versionThree();
      workbook.apply(all.slice(0, done));
      workbook.apply(plan(workbook).ops);
      expect(plan(workbook).ops, `after ${done} ops`).toEqual([]);
      expect(cells()).toEqual(wanted.cells());
    }
  });

  it.each([
    ["participation", 2, 1, '=COUNTIFS(Medewerkers[Naam],"?*")', "Medewerkers[Uit dienst]"],
    [
      "participation",
      4,
      1,
      '=SUMPRODUCT((COUNTIFS(Deelnames[Medewerker-ID],Medewerkers[ID])>0)*(Medewerkers[Naam]<>""))',
      "Deelnames[Neemt een plaats in?]",
    ],
    [
      "trainingRightAccount",
      3,
      4,
      "=SUMIFS(Deelnames[Gerealiseerde uren],Deelnames[Medewerker-ID],Medewerkers[ID],Deelnames[Jaar van de uren],2027)/7.6",
      "Deelnames[Uren voor het opleidingsrecht]",
    ],
  ])("writes the formula of block %s in row %i anew", (block, row, column, old, wanted) => {
    const { workbook } = versionThree();
    const place = workbook.names.get(`Blok_${block}`);
    if (place === undefined) throw new Error(`There is no block ${block}.`);
    workbook.write(place.sheet, place.row + row, place.column + column, { formula: old });
    workbook.apply(plan(workbook).ops);
    expect(String(workbook.sheets.get(place.sheet)?.get(`${place.row + row},${place.column + column}`))).toContain(
      wanted,
    );
    expect(plan(workbook).ops).toEqual([]);
  });
});
