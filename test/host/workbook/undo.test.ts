import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostWithSheet, valuesOf, type HostWithSheet } from "./hostUnderTest";

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

let excel: HostWithSheet;

async function start(): Promise<void> {
  excel = await hostWithSheet();
  await excel.onSheet((sheet, context) => {
    context.workbook.names.add("N", sheet.getRange("A1"));
    sheet.getRange("A1").values = [["typed"]];
  });
}

beforeEach(start);

/** Whether anything is left to undo after a change on a platform. */
async function keepsUndo(platform: "PC" | "Mac" | "OfficeOnline", change: Change): Promise<boolean> {
  await start();
  excel.host.setOptions({ platform });
  await excel.onSheet(change);
  return excel.host.model.journal.depth > 1;
}

/** Calls of the table "Unsupported APIs" that the host knows: is undo supported on the web, and on Windows and Mac? */
const unsupported: readonly (readonly [string, boolean, boolean, Change])[] = [
  ["WorksheetProtection.protect", false, false, (sheet) => sheet.protection.protect()],
  ["WorksheetProtection.unprotect", false, false, (sheet) => sheet.protection.unprotect()],
  ["Worksheet.delete", false, false, (sheet) => sheet.delete()],
  ["Worksheet.name", true, false, (sheet) => (sheet.name = "Other")],
  ["Worksheet.position", true, false, (sheet) => (sheet.position = 0)],
  ["Worksheet.visibility", true, false, (sheet) => (sheet.visibility = "Hidden")],
  ["NamedItem.comment", false, true, (_sheet, { workbook }) => (workbook.names.getItem("N").comment = "of us")],
  ...(["author", "category", "comments", "company", "keywords", "manager", "subject", "title"] as const).map(
    (name) =>
      [
        `DocumentProperties.${name}`,
        false,
        true,
        (_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext) => (workbook.properties[name] = "x"),
      ] as const,
  ),
];

describe("calls that clear the undo stack (docs:excel/excel-add-ins-undo-capabilities, Unsupported APIs)", () => {
  it.each(unsupported)("%s: kept on the web %s, on Windows and Mac %s", async (_name, onWeb, onDesktop, change) => {
    expect(await keepsUndo("PC", change)).toBe(onDesktop);
    expect(await keepsUndo("OfficeOnline", change)).toBe(onWeb);
  });

  it("clears on Mac what it clears on Windows", async () => {
    expect(await keepsUndo("Mac", (sheet) => (sheet.visibility = "Hidden"))).toBe(false);
  });

  it.each<[string, Change]>([
    ["Worksheet.copy", (sheet) => sheet.copy()],
    ["Worksheet.standardWidth", (sheet) => (sheet.standardWidth = 10)],
    ["WorkbookProtection.protect", (_sheet, { workbook }) => workbook.protection.protect()],
    ["Workbook.save", (_sheet, { workbook }) => workbook.save()],
    ["Workbook.close", (_sheet, { workbook }) => workbook.close()],
    ["Workbook.insertWorksheetsFromBase64", (_sheet, { workbook }) => workbook.insertWorksheetsFromBase64("")],
    ["Style.wrapText", (_sheet, { workbook }) => (workbook.styles.getItem("Normal").wrapText = true)],
  ])("%s cannot be called at all, so nobody can rely on undo after it", async (_name, change) => {
    expect(await codeOf(excel.onSheet(change))).not.toBeNull();
  });

  it("a custom XML part clears it (office-js #4484)", async () => {
    expect(await keepsUndo("PC", (_sheet, { workbook }) => workbook.customXmlParts.add("<a/>"))).toBe(false);
  });

  it("leaves custom XML as it is (office-js #6415)", async () => {
    const id = await excel.onSheet(async (_sheet, { workbook }) => {
      const part = workbook.customXmlParts.add("<a/>").load("id");
      await workbook.context.sync();
      return part.id;
    });
    await excel.onSheet((sheet, { workbook }) => {
      sheet.getRange("A1").values = [[1]];
      workbook.customXmlParts.getItem(id).setXml("<b/>");
    });
    expect(excel.host.undo()).toBe(true);
    expect(excel.host.snapshot().customXmlParts.map(({ xml }) => xml)).toEqual(["<b/>"]);
  });

  it("what is done after such a call can be undone again, what was done before it cannot", async () => {
    await excel.onSheet((sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("B1").values = [[2]];
    });
    expect(excel.host.undo()).toBe(true);
    expect(await valuesOf(excel, "S", "B1")).toEqual([[1]]);
    expect(excel.host.undo()).toBe(false);
  });

  it.each<[string, Change]>([
    ["a new sheet with its name", (_sheet, { workbook }) => workbook.worksheets.add("New")],
    ["a name", (sheet, { workbook }) => workbook.names.add("M", sheet.getRange("B1"))],
    ["a colour of the tab", (sheet) => (sheet.tabColor = "#FF0000")],
    ["frozen rows", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["a table, its name and its style", (sheet) => (sheet.tables.add("C1:D2", false).name = "T")],
    ["inserted rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  ])("%s keeps it everywhere", async (_what, change) => {
    expect(await keepsUndo("PC", change)).toBe(true);
    expect(await keepsUndo("OfficeOnline", change)).toBe(true);
  });
});

describe("records of the undo stack", () => {
  it("are one a sync, also with mergeUndoGroup, which starts with ExcelApi 1.20 (ref: RunOptions.mergeUndoGroup)", async () => {
    const { Excel: library } = globalThis as unknown as { Excel: typeof Excel };
    const before = excel.host.model.journal.depth;
    await library.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("B2").values = [[2]];
      await context.sync();
      sheet.getRange("B3").values = [[3]];
      await context.sync();
    });
    expect(excel.host.model.journal.depth - before).toBe(2);
  });

  it("are at most 100 (support: Excel specifications and limits, Undo levels)", async () => {
    const sheetId = excel.host.model.sheetByName("S")?.id ?? "";
    for (let number = 1; number <= 105; number++) excel.host.typeIntoCell(sheetId, 1, 0, String(number));
    for (let level = 0; level < 100; level++) expect(excel.host.undo()).toBe(true);
    expect(excel.host.undo()).toBe(false);
    expect(await valuesOf(excel, "S", "A2")).toEqual([[5]]);
  });

  it("leave a colleague's change alone: everybody undoes his own (docs:excel/excel-add-ins-undo-capabilities, 'for an individual user')", async () => {
    const sheetId = excel.host.model.sheetByName("S")?.id ?? "";
    excel.host.typeIntoCell(sheetId, 1, 0, "mine");
    excel.host.editAsColleague(sheetId, "B2", [["theirs"]]);
    excel.host.undo();
    expect(await valuesOf(excel, "S", "A2:B2")).toEqual([["", "theirs"]]);
  });

  it("end where a colleague's change would go with them: rows that were inserted before it stay", async () => {
    const sheetId = excel.host.model.sheetByName("S")?.id ?? "";
    await excel.onSheet((sheet) => sheet.getRange("1:1").insert("Down"));
    excel.host.editAsColleague(sheetId, "B5", [["theirs"]]);
    excel.host.typeIntoCell(sheetId, 4, 0, "mine");
    expect([excel.host.undo(), excel.host.undo()]).toEqual([true, false]);
    expect(await valuesOf(excel, "S", "A2:B2")).toEqual([["typed", ""]]);
    expect(await valuesOf(excel, "S", "A5:B5")).toEqual([["", "theirs"]]);
  });
});
