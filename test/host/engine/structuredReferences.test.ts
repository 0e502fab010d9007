import { describe, expect, it } from "vitest";
import { mayReferToTables, translateStructuredReferences } from "../../../src/host/engine/structuredReferences";
import type { TableLookup } from "../../../src/host/engine/structuredReferences";
import type { TableGeometry } from "../../../src/host/workbook/calculationSeam";
import { tableAt } from "./plainWorkbook";

const budget = tableAt(
  "s1",
  "B3",
  "Begroting",
  ["Cursus", "Aantal (st.)", "Prijs [€]", "O'Neill #1", "Totaal"],
  4,
  true,
);
const sessions: TableGeometry = { ...tableAt("s2", "A1", "Sessies_2026", ["Dag", "Uur"], 9), hasHeaders: false };
const tables = [budget, sessions];

const lookup: TableLookup = {
  table: (name) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null,
  tableAt: (sheetId, row, column) =>
    tables.find(
      ({ area, ...table }) =>
        table.sheetId === sheetId &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ) ?? null,
  sheetName: (sheetId) => ({ s1: "Begroting", s2: "Sessies '26" })[sheetId] ?? null,
};

/** In the table's second data row, row 5 of the sheet. */
function inTable(formula: string): string {
  return translateStructuredReferences(formula, { sheetId: "s1", row: 4, column: 5 }, lookup);
}

function onOtherSheet(formula: string, row = 0): string {
  return translateStructuredReferences(formula, { sheetId: "s2", row, column: 20 }, lookup);
}

describe("structured references", () => {
  it.each([
    ["=[@Totaal]", "=$F$5"],
    ["=[@[Aantal (st.)]]*[@[Prijs '[€']]]", "=$C$5*$D$5"],
    ["=[@[O''Neill '#1]]", "=$E$5"],
    ["=Begroting[@Totaal]", "=$F$5"],
    ["=Begroting[[#This Row],[Totaal]]", "=$F$5"],
    ["=begroting[[#this row],[CURSUS]]", "=$B$5"],
    ["=SUM([@[Aantal (st.)]:[Totaal]])", "=SUM($C$5:$F$5)"],
    ["=COUNTA(Begroting[@])", "=COUNTA($B$5:$F$5)"],
    ["=SUBTOTAL(109,[Totaal])", "=SUBTOTAL(109,$F$4:$F$7)"],
  ])("in the row of a table: %s", (formula, translated) => {
    expect(inTable(formula)).toBe(translated);
  });

  it.each([
    ["=SUM(Begroting[Totaal])", "=SUM('Begroting'!$F$4:$F$7)"],
    ["=ROWS(BEGROTING)", "=ROWS('Begroting'!$B$4:$F$7)"],
    ["=ROWS(Begroting[])", "=ROWS('Begroting'!$B$4:$F$7)"],
    ["=ROWS(Begroting[#All])", "=ROWS('Begroting'!$B$3:$F$8)"],
    ["=ROWS(Begroting[#Data])", "=ROWS('Begroting'!$B$4:$F$7)"],
    ["=COUNTA(Begroting[#Headers])", "=COUNTA('Begroting'!$B$3:$F$3)"],
    ["=Begroting[[#Totals],[Totaal]]", "='Begroting'!$F$8"],
    ["=Begroting[[#Headers],[Totaal]]", "='Begroting'!$F$3"],
    ["=SUM(Begroting[[#Data],[#Totals],[Totaal]])", "=SUM('Begroting'!$F$4:$F$8)"],
    ["=COUNTA(Begroting[[#Headers],[#Data],[Cursus]:[Prijs '[€']]])", "=COUNTA('Begroting'!$B$3:$D$7)"],
    ["=SUM(Begroting[[#All],[Totaal]])", "=SUM('Begroting'!$F$3:$F$8)"],
    ["=SUM(Begroting[[Totaal]:[Aantal (st.)]])", "=SUM('Begroting'!$C$4:$F$7)"],
    ["=COUNTA(Sessies_2026[Dag])", "=COUNTA($A$1:$A$10)"],
    ['=COUNTIF(Begroting[Cursus],"Begroting[Totaal]")', "=COUNTIF('Begroting'!$B$4:$B$7,\"Begroting[Totaal]\")"],
    ["=Begroting[Totaal]#", "='Begroting'!$F$4:$F$7#"],
    ["=LET(x,Begroting[Totaal],MAX(x))", "=LET(x,'Begroting'!$F$4:$F$7,MAX(x))"],
  ])("elsewhere: %s", (formula, translated) => {
    expect(onOtherSheet(formula)).toBe(translated);
  });

  it("quotes sheet names", () => {
    expect(inTable("=MAX(Sessies_2026[Uur])")).toBe("=MAX('Sessies ''26'!$B$1:$B$10)");
  });

  it("gives #VALUE! for [@…] in a row that is not the table's data", () => {
    expect(translateStructuredReferences("=[@Totaal]", { sheetId: "s1", row: 7, column: 5 }, lookup)).toBe("=#VALUE!");
    expect(onOtherSheet("=Begroting[@Totaal]", 30)).toBe("=#VALUE!");
  });

  it("gives #REF! for a table, column or row that is not there", () => {
    expect(onOtherSheet("=SUM(Weg[Totaal])")).toBe("=SUM(#REF!)");
    expect(onOtherSheet("=SUM(Begroting[Weg])")).toBe("=SUM(#REF!)");
    expect(onOtherSheet("=Sessies_2026[#Headers]")).toBe("=#REF!");
    expect(onOtherSheet("=Sessies_2026[[#Totals],[Uur]]")).toBe("=#REF!");
    expect(onOtherSheet("=[@Totaal]")).toBe("=#REF!");
  });

  it("leaves all other text as it is, spaces included", () => {
    for (const formula of ["=A1 + SUM( B2:C3 )", '="Begroting[Totaal]"&A1', "=naam+Blad1!A1", "=LET(x,1,x)"])
      expect(onOtherSheet(formula)).toBe(formula);
  });

  it("knows which formulas tables can change", () => {
    expect([
      mayReferToTables("=A1+1"),
      mayReferToTables("=[@X]"),
      mayReferToTables("=ROWS(Later)"),
      mayReferToTables('="tbl[x]"'),
    ]).toEqual([false, true, true, false]);
  });
});
