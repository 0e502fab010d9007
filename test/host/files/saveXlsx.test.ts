import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/files/openXlsx";
import { saveXlsx } from "../../../src/host/files/saveXlsx";
import type { CellSnapshot, CellStyle, WorkbookSnapshot } from "../../../src/host/workbook/snapshot";
import { aSheet, aWorkbook, customFunctionNames, richWorkbook } from "./aRichWorkbook";
import { schemaErrors, schemaTests } from "./schemaValidator";

function inOrder(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column),
  }));
  return { ...workbook, sheets };
}

async function reopened(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const opened = await openXlsx(await saveXlsx(workbook, customFunctionNames), customFunctionNames);
  if (!opened.ok) throw new Error(opened.problem.code);
  expect(opened.notKept).toEqual([]);
  return opened.snapshot;
}

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);
const set = fc.constant<true>(true);
const line = fc
  .tuple(
    fc.constantFrom(
      { style: "Continuous" },
      { style: "Continuous", weight: "Hairline" },
      { style: "Continuous", weight: "Thick" },
      { style: "Dash", weight: "Medium" },
      { style: "DashDotDot" },
      { style: "Dot" },
      { style: "Double" },
      { style: "SlantDashDot" },
    ),
    color,
  )
  .map(([drawn, lineColor]) => ({ ...drawn, color: lineColor }));
const borders = fc
  .record({ top: line, bottom: line, left: line, right: line }, { requiredKeys: [] })
  .filter((drawn) => Object.keys(drawn).length > 0);
const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom(
        "0.00",
        "dd-mm-yyyy",
        "[h]:mm",
        "€ #,##0.00;[Red]-€ #,##0.00",
        "@",
        'd mmmm yyyy "om" h:mm',
        "0%",
      ),
      fill: color,
      fontColor: color,
      fontName: fc.constantFrom("Arial", "Segoe UI"),
      fontSize: fc.constantFrom(8, 10.5, 16),
      bold: set,
      italic: set,
      underline: set,
      strikethrough: set,
      shrinkToFit: set,
      formulaHidden: set,
      horizontalAlignment: fc.constantFrom(
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ),
      verticalAlignment: fc.constantFrom("Top", "Center", "Bottom", "Justify", "Distributed"),
      wrapText: set,
      indent: fc.integer({ min: 1, max: 15 }),
      unlocked: set,
      borders,
    },
    { requiredKeys: [] },
  )
  .filter((given) => Object.keys(given).length > 0);

/** Numbers a cell can hold: finite, and Excel knows no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((given) => (given === 0 ? 0 : given));
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary-ascii", maxLength: 20 }),
  fc.constantFrom(
    "=1+1",
    "#N/A",
    "#SPILL!",
    " spatie ",
    "_x000D_",
    "a\r\nb\tc",
    "TRUE",
    "1,5",
    "'",
    "&amp;",
    "]]>",
    "\u0001",
  ),
);
const error = fc
  .constantFrom(
    "#NULL!" as const,
    "#DIV/0!" as const,
    "#VALUE!" as const,
    "#REF!" as const,
    "#NAME?" as const,
    "#NUM!" as const,
    "#N/A" as const,
  )
  .map((code) => ({ error: code }));
const value = fc.oneof(number, text, fc.boolean(), error);
const content = fc.oneof(
  fc.record({ value, style }, { requiredKeys: ["value"] }),
  fc.record(
    { value, style, formula: fc.constantFrom("=A1+1", '="x"&B2', "=SUM(A:A)", "=IFS(A1>1,2)") },
    { requiredKeys: ["value", "formula"] },
  ),
  fc.record({ value: fc.constant(null), style }),
);
const cells = fc
  .uniqueArray(fc.tuple(fc.nat(60), fc.nat(30), content), {
    selector: ([row, column]) => `${row},${column}`,
    maxLength: 25,
  })
  .map((given): readonly CellSnapshot[] => given.map(([row, column, held]) => ({ row, column, ...held })));

describe("saving and opening", () => {
  it("gives back the same workbook", async () => {
    expect(await reopened(richWorkbook)).toEqual(inOrder(richWorkbook));
  });

  it("gives back every value and every style exactly", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (given) => {
        const workbook = aWorkbook([aSheet(0, "Blad1", { cells: given })]);
        expect(await reopened(workbook)).toEqual(inOrder(workbook));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps a table without header row, filter button, stripes or style", async () => {
    const table = {
      id: "1",
      name: "Kaal",
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      showHeaders: false,
      showTotals: false,
      showFilterButton: false,
      showBandedRows: false,
      style: "",
      columns: [{ id: 1, name: "Kolom\nmet _x0041_" }],
    };
    const workbook = aWorkbook([aSheet(0, "Blad1", { tables: [table], cells: [{ row: 0, column: 0, value: 1 }] })]);
    expect(await reopened(workbook)).toEqual(workbook);
  });

  it("keeps the newer errors as the older ones that Excel stores for them", async () => {
    const errors = ["#SPILL!", "#CALC!"] as const;
    const given = errors.map((code, row): CellSnapshot => ({ row, column: 0, value: { error: code }, formula: "=A9" }));
    const { sheets } = await reopened(aWorkbook([aSheet(0, "Blad1", { cells: given })]));
    expect(sheets[0]?.cells.map((cell) => cell.value)).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
  });
});

describe("the saved file", () => {
  it.skipIf(schemaTests.skipped)("has no errors for Microsoft's Open XML validator", async () => {
    expect(schemaErrors(await saveXlsx(richWorkbook, customFunctionNames))).toEqual([]);
  });

  it.skipIf(schemaTests.skipped)("has no errors when there is nothing in it", async () => {
    expect(schemaErrors(await saveXlsx(aWorkbook([aSheet(0, "Blad1")]), []))).toEqual([]);
  });

  it.skipIf(schemaTests.skipped)("has no errors whatever the values and styles are", async () => {
    const sheets = fc
      .sample(cells, { numRuns: 60, seed: 1 })
      .map((held, index) => aSheet(index, `Blad${index}`, { cells: held }));
    expect(schemaErrors(await saveXlsx(aWorkbook(sheets), []))).toEqual([]);
  });

  it("holds custom functions as Excel stores those of an add-in, and rows of a table by its name", async () => {
    const parts = unzipSync(await saveXlsx(richWorkbook, customFunctionNames));
    const sheet = (number: number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
    expect(sheet(3)).toContain(
      '<f t="array" ref="C3">IFERROR(_xldudf_OPL_TOTAAL(Begroting[Bedrag]),SUM(Begroting[Bedrag]))</f>',
    );
    expect(sheet(1)).toContain("ROUND(Begroting[[#This Row],[Aantal]]*Begroting[[#This Row],[Prijs per stuk (€)]],2)");
  });

  it("does not ask Excel to calculate everything when it opens: the values are right", async () => {
    const parts = unzipSync(await saveXlsx(richWorkbook, customFunctionNames));
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("fullCalcOnLoad");
  });

  it("is not made of a workbook that Excel would have to repair", async () => {
    const broken = aWorkbook([aSheet(0, "Fout/blad")], {
      names: [{ name: "A1", formula: "=1", comment: "", visible: true }],
    });
    await expect(saveXlsx(broken, [])).rejects.toThrow('"Fout/blad" is no sheet name; "A1" is no name');
  });
});
