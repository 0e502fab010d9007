import { readXlsx, type Workbook } from "hucre";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { customXmlFromFile } from "./customXmlFromFile";
import { addSampleSheet, sampledStyles, sampleSheetName } from "./lineStylesFromFile";
import { formatsByStandIn, numberFormatsFromFile, withStandInFormats } from "./numberFormats";
import { namesFromFile } from "./fileNames";
import { partsNotKept } from "./notKept";
import { problemOfBytes, problemOfError, type OpenProblemCode } from "./openProblem";
import { changePart, pack, partText, relationshipsOf, unpack, type PackageParts } from "./packageParts";
import { fileId, sheetFromFile, type WorkbookContext } from "./sheetFromFile";
import { tableNameFromFile } from "./tableFromFile";
import { childOf, childrenOf, isTrue, parseXml, type XmlTree } from "./xmlTree";

/** A file that was opened, with what of it the host has no place for (in plain English, for a list); or why it could not be. */
export type OpenResult =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot; readonly notKept: readonly string[] }
  | { readonly ok: false; readonly problem: { readonly code: OpenProblemCode } };

interface WorkbookParts {
  readonly parts: PackageParts;
  readonly workbook: XmlTree;
  readonly workbookPath: string;
  readonly styles: XmlTree | undefined;
  readonly stylesPath: string | undefined;
}

function workbookParts(bytes: Uint8Array): WorkbookParts | null {
  const parts = unpack(bytes);
  const workbookPath = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.path ?? "";
  const xml = partText(parts, workbookPath);
  if (xml === undefined) return null;
  const workbook = parseXml(xml);
  if (workbook.name !== "workbook") return null;
  const stylesPath = relationshipsOf(parts, workbookPath).find(({ type }) => type === "styles")?.path;
  const styles = stylesPath === undefined ? undefined : partText(parts, stylesPath);
  return { parts, workbook, workbookPath, stylesPath, styles: styles === undefined ? undefined : parseXml(styles) };
}

/** Paths of the worksheet parts by sheet name, in order; sheets that hold a chart only are left out. */
function worksheetPaths({ parts, workbook, workbookPath }: WorkbookParts): ReadonlyMap<string, string> {
  const relationships = relationshipsOf(parts, workbookPath).filter(({ type }) => type === "worksheet");
  const found = childrenOf(childOf(workbook, "sheets"), "sheet").flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const path = relationships.find((relationship) => relationship.id === id)?.path;
    return path === undefined ? [] : [[attributes["name"] ?? "", path] as const];
  });
  return new Map(found);
}

function tableNames(parts: PackageParts, sheetPaths: Iterable<string>): readonly string[] {
  return [...sheetPaths].flatMap((path) =>
    relationshipsOf(parts, path)
      .filter(({ type }) => type === "table")
      .flatMap((table) => {
        const xml = partText(parts, table.path);
        return xml === undefined ? [] : [tableNameFromFile(parseXml(xml))];
      }),
  );
}

interface ReadWorkbook extends Pick<WorkbookContext, "stylesByNumber" | "numberFormats"> {
  readonly workbook: Workbook;
}

async function readWorkbook(found: WorkbookParts, paths: ReadonlyMap<string, string>): Promise<ReadWorkbook> {
  const formats = found.styles ? numberFormatsFromFile(found.styles) : new Map<number, string>();
  const parts = { ...found.parts };
  if (found.stylesPath) changePart(parts, found.stylesPath, (xml) => withStandInFormats(xml, formats));
  addSampleSheet(parts, found.workbookPath, found.styles);
  const wanted = ({ name }: { readonly name: string }) => paths.has(name) || name === sampleSheetName;
  const workbook = await readXlsx(pack(parts, 0), { readStyles: true, sheets: wanted });
  const stylesByNumber = sampledStyles(workbook.sheets.find(({ name }) => name === sampleSheetName));
  const sheets = workbook.sheets.filter(({ name }) => name !== sampleSheetName);
  return { workbook: { ...workbook, sheets }, stylesByNumber, numberFormats: formatsByStandIn(formats) };
}

function activeSheet(workbook: XmlTree, sheets: readonly SheetSnapshot[]): string {
  const tab = childrenOf(childOf(workbook, "bookViews"), "workbookView")[0]?.attributes["activeTab"] ?? "0";
  const name = childrenOf(childOf(workbook, "sheets"), "sheet")[Number(tab)]?.attributes["name"];
  return (
    (sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.visibility === "Visible") ?? sheets[0])
      ?.id ?? ""
  );
}

function customProperties(workbook: Workbook): WorkbookSnapshot["customProperties"] {
  const entries = Object.entries(workbook.properties?.custom ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}

async function readSnapshot(bytes: Uint8Array, customFunctionNames: readonly string[]): Promise<OpenResult> {
  const found = workbookParts(bytes);
  if (!found) return { ok: false, problem: { code: "notAWorkbook" } };
  const paths = worksheetPaths(found);
  const { workbook, ...styles } = await readWorkbook(found, paths);
  const formulas = { tableNames: tableNames(found.parts, paths.values()), customFunctionNames };
  const names = namesFromFile(found.workbook, formulas);
  const context: WorkbookContext = {
    ...formulas,
    parts: found.parts,
    names,
    ...styles,
    themeColors: workbook.themeColors ?? [],
    defaultFont: workbook.defaultFont,
    differentialFormats: childrenOf(childOf(found.styles, "dxfs"), "dxf"),
    startsIn1904: isTrue(childOf(found.workbook, "workbookPr")?.attributes["date1904"]),
  };
  const fileOrder = childrenOf(childOf(found.workbook, "sheets"), "sheet").map(({ attributes }) => attributes["name"]);
  const read = workbook.sheets.map((sheet, index) =>
    sheetFromFile(
      sheet,
      { path: paths.get(sheet.name) ?? "", index, fileIndex: fileOrder.indexOf(sheet.name) },
      context,
    ),
  );
  const sheets = read.map(({ sheet }) => sheet);
  const snapshot: WorkbookSnapshot = {
    sheets,
    activeSheetId: activeSheet(found.workbook, sheets) || fileId("sheet", 0, 0),
    names: names.workbook,
    customProperties: customProperties(workbook),
    ...customXmlFromFile(found.parts, found.workbookPath),
  };
  return { ok: true, snapshot, notKept: [...partsNotKept(found.parts), ...read.flatMap(({ notKept }) => notKept)] };
}

/**
 * Opens an .xlsx of whatever origin. Ids of sheets, formats and charts follow from their place in the file, since files keep none.
 * Bytes that are no readable .xlsx give a problem, never an error.
 */
export async function openXlsx(bytes: Uint8Array, customFunctionNames: readonly string[]): Promise<OpenResult> {
  const code = problemOfBytes(bytes);
  if (code) return { ok: false, problem: { code } };
  try {
    return await readSnapshot(bytes, customFunctionNames);
  } catch (error) {
    return { ok: false, problem: { code: problemOfError(error) } };
  }
}
