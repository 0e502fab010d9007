import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { columnName } from "../workbook/cellAddress";
import { areaAddress, areaFromAddress, quotedSheetName } from "./addresses";
import { fileFormula, formulaFromFile, type FormulaContext } from "./fileFormula";
import { escapeXml, xmlElement } from "./xmlText";
import { childOf, childrenOf, isTrue, type XmlTree } from "./xmlTree";

function nameXml(name: NameSnapshot, sheetIndex: number | undefined, context: FormulaContext): string {
  const attributes = {
    name: name.name,
    comment: name.comment === "" ? undefined : name.comment,
    localSheetId: sheetIndex,
    hidden: name.visible ? undefined : 1,
  };
  return xmlElement("definedName", attributes, escapeXml(fileFormula(name.formula, context)));
}

/** What is printed of a sheet is kept in two reserved names (ECMA-376 part 1, 18.2.5). */
function printNames(sheet: SheetSnapshot, sheetIndex: number): string {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const quoted = quotedSheetName(sheet.name);
  const name = (reserved: string, references: readonly string[]) =>
    xmlElement(
      "definedName",
      { name: `_xlnm.${reserved}`, localSheetId: sheetIndex },
      escapeXml(references.map((reference) => `${quoted}!${reference}`).join(",")),
    );
  const titles = [
    ...(printTitleColumns ? [`$${columnName(printTitleColumns.from)}:$${columnName(printTitleColumns.to)}`] : []),
    ...(printTitleRows ? [`$${printTitleRows.from + 1}:$${printTitleRows.to + 1}`] : []),
  ];
  return (
    (printArea ? name("Print_Area", [areaAddress(printArea, true)]) : "") +
    (titles.length > 0 ? name("Print_Titles", titles) : "")
  );
}

/** The `definedNames` of a workbook, empty text when there are none. The file library quotes no sheet names and hides no name. */
export function fileNames(snapshot: WorkbookSnapshot, workbook: Omit<FormulaContext, "ownTable">): string {
  const context = { ...workbook, ownTable: null };
  const written =
    snapshot.names.map((name) => nameXml(name, undefined, context)).join("") +
    snapshot.sheets
      .map(
        (sheet, index) => sheet.names.map((name) => nameXml(name, index, context)).join("") + printNames(sheet, index),
      )
      .join("");
  return written === "" ? "" : `<definedNames>${written}</definedNames>`;
}

/** Names of the workbook and, by sheet index, of sheets; with what of each sheet is printed. */
export interface NamesFromFile {
  readonly workbook: readonly NameSnapshot[];
  readonly bySheet: ReadonlyMap<number, readonly NameSnapshot[]>;
  readonly printBySheet: ReadonlyMap<number, Printed>;
}

type Printed = Pick<SheetSnapshot["pageLayout"], "printArea" | "printTitleRows" | "printTitleColumns">;

/** Titles may name columns, rows or both (`S!$A:$A,S!$1:$2`). */
function printedFrom(element: XmlTree): Printed {
  const references = element.text.split(",").map((part) => part.slice(part.lastIndexOf("!") + 1));
  if (element.attributes["name"] === "_xlnm.Print_Area") {
    const printArea = areaFromAddress(references[0] ?? "");
    return printArea ? { printArea } : {};
  }
  const lines = (pattern: RegExp) => references.find((text) => pattern.test(text));
  const rows = areaFromAddress(lines(/^\$?\d+:/) ?? "");
  const columns = areaFromAddress(lines(/^\$?[A-Z]+:/i) ?? "");
  return {
    ...(rows ? { printTitleRows: { from: rows.row, to: rows.row + rows.rows - 1 } } : {}),
    ...(columns ? { printTitleColumns: { from: columns.column, to: columns.column + columns.columns - 1 } } : {}),
  };
}

function nameFromFile(element: XmlTree, workbook: Omit<FormulaContext, "ownTable">): NameSnapshot {
  return {
    name: element.attributes["name"] ?? "",
    formula: formulaFromFile(element.text, { ...workbook, ownTable: null }),
    comment: element.attributes["comment"] ?? "",
    visible: !isTrue(element.attributes["hidden"]),
  };
}

/** Reads the names of a workbook part. Reserved names other than print area and print titles are Excel's own affair and left out. */
export function namesFromFile(workbookXml: XmlTree, context: Omit<FormulaContext, "ownTable">): NamesFromFile {
  const workbook: NameSnapshot[] = [];
  const bySheet = new Map<number, NameSnapshot[]>();
  const printBySheet = new Map<number, ReturnType<typeof printedFrom>>();
  for (const element of childrenOf(childOf(workbookXml, "definedNames"), "definedName")) {
    const { name = "", localSheetId } = element.attributes;
    const sheet = Number(localSheetId);
    if (/^_xlnm\.Print_(Area|Titles)$/.test(name))
      printBySheet.set(sheet, { ...printBySheet.get(sheet), ...printedFrom(element) });
    else if (name.startsWith("_xl")) continue;
    else if (localSheetId === undefined) workbook.push(nameFromFile(element, context));
    else bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), nameFromFile(element, context)]);
  }
  return { workbook, bySheet, printBySheet };
}
