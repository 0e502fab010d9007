import type { Cell, WriteSheet } from "hucre";
import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { fileStyle } from "./fileStyle";
import { columnWidthInFile } from "./pixels";
import { changePart, partText, type PackageParts } from "./packageParts";
import { xmlElement } from "./xmlText";

/** Name of the sheet that carries styles through the file library. A user's sheet with this name would be refused as a double. */
const styleSheetName = "~ styles of rows and columns ~";

/** Number of a style in the file by its JSON. */
export type StyleNumbers = ReadonlyMap<string, number>;

function lineStyles(snapshot: WorkbookSnapshot): readonly CellStyle[] {
  return snapshot.sheets.flatMap((sheet) => [
    ...Object.values(sheet.rowStyles ?? {}),
    ...Object.values(sheet.columnStyles ?? {}),
  ]);
}

/**
 * A sheet with one cell for each style of a whole row or column: the file library numbers styles of cells only. {@link takeStyleSheet}
 * takes it out again. Null when no line has a style.
 */
export function styleSheet(snapshot: WorkbookSnapshot): WriteSheet | null {
  const styles = lineStyles(snapshot);
  if (styles.length === 0) return null;
  const cells = styles.map((style, row): [string, Partial<Cell>] => [
    `${row},0`,
    { value: 0, style: fileStyle(style) },
  ]);
  return { name: styleSheetName, rows: [], cells: new Map(cells) };
}

/** Takes the style sheet out of the package and gives the numbers of its styles. It must be the last sheet. */
export function takeStyleSheet(parts: PackageParts, snapshot: WorkbookSnapshot): StyleNumbers {
  const styles = lineStyles(snapshot);
  if (styles.length === 0) return new Map();
  const number = snapshot.sheets.length + 1;
  const path = `xl/worksheets/sheet${number}.xml`;
  const cells = [...(partText(parts, path) ?? "").matchAll(/<c r="A\d+"(?: s="(\d+)")?/g)];
  Reflect.deleteProperty(parts, path);
  const without = (part: string, pattern: RegExp) => changePart(parts, part, (xml) => xml.replace(pattern, ""));
  without("xl/workbook.xml", new RegExp(`<sheet [^>]*sheetId="${number}"[^>]*/>`));
  without("xl/_rels/workbook.xml.rels", new RegExp(`<Relationship [^>]*worksheets/sheet${number}\\.xml"[^>]*/>`));
  without("[Content_Types].xml", new RegExp(`<Override [^>]*/xl/worksheets/sheet${number}\\.xml"[^>]*/>`));
  return new Map(styles.map((style, row) => [JSON.stringify(style), Number(cells[row]?.[1] ?? 0)]));
}

/** All columns that have a width, are hidden or have a style. */
function columnsXml(sheet: SheetSnapshot, numbers: StyleNumbers): string {
  const styles = sheet.columnStyles ?? {};
  const hidden = new Set(sheet.hiddenColumns);
  const columns = new Set(
    [...Object.keys(sheet.columnWidths), ...Object.keys(styles)].map(Number).concat(sheet.hiddenColumns),
  );
  const written = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const width = sheet.columnWidths[column];
      return xmlElement("col", {
        min: column + 1,
        max: column + 1,
        width: columnWidthInFile(width ?? 64),
        customWidth: width === undefined ? undefined : 1,
        hidden: hidden.has(column) ? 1 : undefined,
        style: styles[column] && numbers.get(JSON.stringify(styles[column])),
      });
    });
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

/** Gives rows their style; rows without cells are put in between. */
function withRowStyles(xml: string, sheet: SheetSnapshot, numbers: StyleNumbers): string {
  const styled = new Map(
    Object.entries(sheet.rowStyles ?? {}).map(([row, style]) => [
      Number(row) + 1,
      numbers.get(JSON.stringify(style)) ?? 0,
    ]),
  );
  if (styled.size === 0) return xml;
  const waiting = [...styled.keys()].sort((a, b) => a - b);
  const before = (row: number) => {
    const count = waiting.findIndex((number) => number >= row);
    const rows = waiting.splice(0, count === -1 ? waiting.length : count);
    return rows.map((number) => xmlElement("row", { r: number, s: styled.get(number), customFormat: 1 })).join("");
  };
  return xml
    .replace("<sheetData/>", "<sheetData></sheetData>")
    .replace(/<row r="(\d+)"|<\/sheetData>/g, (start, digits?: string) => {
      if (digits === undefined) return before(Number.MAX_SAFE_INTEGER) + start;
      const empty = before(Number(digits));
      if (waiting[0] !== Number(digits)) return empty + start;
      waiting.shift();
      return `${empty}${start} s="${styled.get(Number(digits))}" customFormat="1"`;
    });
}

/** A worksheet part with the widths of its columns and the styles of its rows and columns. */
export function withLineStyles(xml: string, sheet: SheetSnapshot, numbers: StyleNumbers): string {
  const columns = columnsXml(sheet, numbers);
  return withRowStyles(xml, sheet, numbers).replace("<sheetData", `${columns}<sheetData`);
}
