import { expect, it } from "vitest";
import { hostUnderTest, valuesOf } from "./hostUnderTest";

/**
 * A table in A3:C5, with cells to its right in and outside its rows, and names for two of them. What Excel documents of a deleted column:
 * https://learn.microsoft.com/office/vba/api/excel.listcolumn.delete ("does not remove the column from the sheet"), and
 * https://support.microsoft.com/office/822c8e46-e610-4d02-bf29-ec4b8c5ff4be ("How to correct a #REF! error").
 */
async function deletedColumn() {
  const excel = hostUnderTest();
  const formulas = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A3:C5").values = [
      ["ID", "Uren", "Kosten"],
      ["a", 2, 10],
      ["b", 3, 20],
    ];
    const table = sheet.tables.add("A3:C5", true);
    table.name = "Lijst";
    sheet.getRange("E2:E6").values = [["boven"], ["een"], ["twee"], ["drie"], ["onder"]];
    context.workbook.names.add("Naast", sheet.getRange("E4"));
    context.workbook.names.add("Boven", sheet.getRange("E2"));
    const other = context.workbook.worksheets.add("Elders");
    other.getRange("A1:A5").formulas = [
      ["=SUM(Lijst[Uren])"],
      ["=SUM(Lijst[[Uren]:[Kosten]])"],
      ["=Plan!$E$4"],
      ["=Plan!$E$2"],
      ["=COUNTA(Plan!$E$2:$E$6)"],
    ];
    await context.sync();
    table.columns.getItem("Uren").delete();
    const after = other.getRange("A1:A5").load("formulas");
    const names = ["Naast", "Boven"].map((name) => context.workbook.names.getItem(name).load("formula"));
    await context.sync();
    return [...after.formulas.flat(), ...names.map(({ formula }) => String(formula))];
  });
  return { cells: await valuesOf(excel, "Plan", "A2:E6"), formulas };
}

it("a deleted table column moves what lies beside the table in its own rows only", async () => {
  expect((await deletedColumn()).cells).toEqual([
    ["", "", "", "", "boven"],
    ["ID", "Kosten", "", "een", ""],
    ["a", 10, "", "twee", ""],
    ["b", 20, "", "drie", ""],
    ["", "", "", "", "onder"],
  ]);
});

it("references to a deleted table column become #REF!, spans keep what is left, and references and names follow the cells that moved", async () => {
  expect((await deletedColumn()).formulas).toEqual([
    "=SUM(#REF!)",
    "=SUM(Lijst[Kosten])",
    "=Plan!$D$4",
    "=Plan!$E$2",
    "=COUNTA(Plan!$E$2:$E$6)",
    "=Plan!$D$4",
    "=Plan!$E$2",
  ]);
});
