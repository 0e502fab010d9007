import { describe, expect, it } from "vitest";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planStructure } from "../../../src/blueprint/planStructure";
import { schemaVersion, systemState } from "../../../src/blueprint/systemState";
import { WorkbookView } from "../../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";

const texts = workbookTextsIn("fr");
const plan = (workbook: ModelWorkbook) => planStructure(workbook.snapshot(), texts, nothingToStartWith);
const everything = plan(new ModelWorkbook()).ops;
/** The formula as version 1 wrote it, in the short form in which Excel gives it back. */
const first =
  '=IF([@Unité]="pour cent",ROUND(N([@Quantité])/100*SUMIFS(Begroting[Direct],Begroting[Formation],[@Formation],Begroting[Scénario],[@Scénario],Begroting[Groupe],"direct"),2),[@Direct])';
/** A workbook of version 1: its version, and the amount of its first budget line. */
function versionOne() {
  const workbook = new ModelWorkbook().apply(everything);
  const { versionPlace } = systemState(new WorkbookView(workbook.snapshot()));
  if (versionPlace === null) throw new Error("A built workbook says its version.");
  workbook.write(versionPlace.sheet, versionPlace.row, versionPlace.column, "1");
  const { sheet, area } = workbook.table("Begroting");
  const headers = Array.from({ length: area.columns }, (_, index) =>
    workbook.sheets.get(sheet)?.get(`${area.row},${area.column + index}`),
  );
  const amount = area.column + headers.indexOf(texts.header("budgetLines", "amount"));
  const line = { sheet, row: area.row + 1, column: amount };
  const newest = workbook.sheets.get(sheet)?.get(`${line.row},${line.column}`);
  workbook.write(line.sheet, line.row, line.column, { formula: first });
  const cell = () => workbook.sheets.get(sheet)?.get(`${line.row},${line.column}`);
  return { workbook, line, cell, newest };
}

describe("a workbook of version 1", () => {
  it("says that it will be brought up to date, and counts percentages without a scenario afterwards", () => {
    const { workbook, cell, newest } = versionOne();
    expect(plan(workbook).changes).toContainEqual({ kind: "migrate", name: String(schemaVersion), columns: [] });
    workbook.apply(plan(workbook).ops);
    expect(cell()).toBe(newest);
    expect(systemState(new WorkbookView(workbook.snapshot())).schemaVersion).toBe(schemaVersion);
    expect(plan(workbook).ops).toEqual([]);
  });

  it("is finished after a run that stopped anywhere", () => {
    const all = plan(versionOne().workbook).ops;
    expect(all.length).toBeGreaterThan(2);
    for (let done = 0; done <= all.length; done++) {
      const { workbook, cell, newest } = versionOne();
      workbook.apply(all.slice(0, done));
      workbook.apply(plan(workbook).ops);
      expect(plan(workbook).ops, `after ${done} ops`).toEqual([]);
      expect(cell()).toBe(newest);
    }
  });

  it("keeps an amount or a formula that people typed over it", () => {
    for (const typed of [1250.5, "=SUMIFS(Begroting[Direct],Begroting[Formation],[@Formation])"]) {
      const { workbook, line, cell } = versionOne();
      workbook.write(line.sheet, line.row, line.column, typeof typed === "number" ? typed : { formula: typed });
      workbook.apply(plan(workbook).ops);
      expect(cell()).toBe(typed);
    }
  });
});

describe("a workbook of this version", () => {
  it("is not migrated, whatever its formulas look like", () => {
    const { workbook, line, cell } = versionOne();
    workbook.apply(plan(workbook).ops);
    workbook.write(line.sheet, line.row, line.column, { formula: first });
    expect(plan(workbook).ops).toEqual([]);
    expect(cell()).toBe(first);
  });
});
