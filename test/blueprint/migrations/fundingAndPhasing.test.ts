import { describe, expect, it } from "vitest";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { schemaVersion, systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("en");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);
const everything = plan(new ModelWorkbook()).ops;

/** Formulas as version 2 wrote them, in the short form in which Excel gives them back. */
const second: Readonly<Record<string, readonly [table: string, column: string, formula: string]>> = {
  planned: [
    "Budgetkader",
    "planned",
    '=SUMPRODUCT((([@Department]="")+(Begroting[Department]=[@Department])>0)*(([@Cluster]="")+(Begroting[Cluster]=[@Cluster])>0),Begroting[Amount that counts])',
  ],
  expected: [
    "Subsidies",
    "expected",
    '=IF([@Status]="rejected",0,IF([@Granted]<>"",[@Granted],MIN(ROUND(N([@[Base amount]])*N([@Rate]),2),IF([@Ceiling]="",1E+99,[@Ceiling]))))',
  ],
};

/** A workbook of version 2: without the columns that came later, and with the formulas of then. */
function versionTwo(typed?: string) {
  const workbook = new ModelWorkbook().apply(everything);
  const { versionPlace } = systemState(new WorkbookView(workbook.snapshot()));
  if (versionPlace === null) throw new Error("A built workbook says its version.");
  workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "2");
  const enrolments = workbook.table("Deelnames");
  const headers = ["courseCost", "fundContribution", "grant", "realisedHours", "grossCost"].map((key) =>
    texts.header("enrolments", key),
  );
  for (let column = 0; column < enrolments.area.columns; column++) {
    const content = workbook.sheets
      .get(enrolments.sheet)
      ?.get(`${enrolments.area.row},${enrolments.area.column + column}`);
    if (headers.includes(String(content)))
      workbook.write(enrolments.sheet, enrolments.area.row, enrolments.area.column + column, `Own ${column}`);
  }
  const places = Object.values(second).map(([name, column, formula]) => {
    const { sheet, area } = workbook.table(name);
    const header = texts.header(name === "Subsidies" ? "subsidies" : "budgetFrames", column);
    const at = Array.from({ length: area.columns }, (_, index) => area.column + index).find(
      (place) => workbook.sheets.get(sheet)?.get(`${area.row},${place}`) === header,
    );
    workbook.write(sheet, area.row + 1, at ?? -1, { formula: typed ?? formula });
    return { sheet, key: `${area.row + 1},${at ?? -1}` };
  });
  return { workbook, cells: () => places.map(({ sheet, key }) => workbook.sheets.get(sheet)?.get(key)) };
}

const now = () => {
  const { workbook, cells } = versionTwo();
  workbook.apply(plan(workbook).ops);
  return cells();
};

describe("a workbook of version 2", () => {
  it("gets the new columns and formulas, and says so", () => {
    const { workbook, cells } = versionTwo();
    const { ops, changes } = plan(workbook);
    expect(changes).toContainEqual({ kind: "migrate", name: String(schemaVersion), columns: [] });
    expect(changes).toContainEqual({ kind: "fillFormulas", name: "Budgetkader", columns: [] });
    expect(changes).toContainEqual({
      kind: "addColumns",
      name: "Deelnames",
      columns: expect.arrayContaining(["Cost without wages", "Grant received"]) as unknown,
    });
    workbook.apply(ops);
    expect(String(cells()[0])).toContain("Begroting[Department that counts]");
    expect(String(cells()[1])).toContain("BE.kmo.ceiling");
    expect(plan(workbook).ops).toEqual([]);
  });

  it("keeps a formula that people wrote in its place", () => {
    const typed = "=SUM(Begroting[Amount that counts])/2";
    const { workbook, cells } = versionTwo(typed);
    workbook.apply(plan(workbook).ops);
    expect(cells()).toEqual([typed, typed]);
    expect(plan(workbook).ops).toEqual([]);
  });

  it("is finished after a run that stopped anywhere", () => {
    const wanted = now();
    const all = plan(versionTwo().workbook).ops;
    expect(all.length).toBeGreaterThan(8);
    for (let done = 0; done <= all.length; done++) {
      const { workbook, cells } = versionTwo();
      workbook.apply(all.slice(0, done));
      workbook.apply(plan(workbook).ops);
      expect(plan(workbook).ops, `after ${done} ops`).toEqual([]);
      expect(cells()).toEqual(wanted);
    }
  });
});
