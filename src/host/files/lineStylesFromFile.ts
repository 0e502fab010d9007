import type { CellStyle as FileStyle, Sheet } from "hucre";
import type { CellStyle, SheetSnapshot } from "../workbook/snapshot";
import { cellStyleFromFile, type StyleContext } from "./fileStyle";
import { changePart, partText, textPart, type PackageParts } from "./packageParts";
import { childOf, childrenOf, isTrue, type XmlTree } from "./xmlTree";

/** Longer than a sheet name may be, so no sheet of the file has it. */
export const sampleSheetName = "one cell for each style of a row or column";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function rowStyleNumbers(sheetXml: string): readonly (readonly [row: number, style: number])[] {
  return [...sheetXml.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
    const [row, style] = [value("r"), value("s")];
    return row !== undefined && style !== undefined && isTrue(value("customFormat"))
      ? [[Number(row) - 1, Number(style)] as const]
      : [];
  });
}

/**
 * Adds a sheet with one cell for each cell format of the file: the file library gives the styles of cells only, not those of whole rows
 * and columns.
 */
export function addSampleSheet(parts: PackageParts, workbookPath: string, styles: XmlTree | undefined): void {
  const count = childrenOf(childOf(styles, "cellXfs"), "xf").length;
  const rows = Array.from(
    { length: count },
    (_, style) => `<row r="${style + 1}"><c r="A${style + 1}" s="${style}"><v>0</v></c></row>`,
  );
  const path = "sampleSheetOfStyles.xml";
  parts[path] = textPart(`<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
  const rels = workbookPath.replace(/([^/]*)$/, "_rels/$1.rels");
  changePart(parts, rels, (xml) =>
    xml.replace(
      /<\/(\w+:)?Relationships>/,
      (end, prefix = "") =>
        `<${prefix}Relationship Id="rIdSampleSheet" Type="${types}/worksheet" Target="/${path}"/>${end}`,
    ),
  );
  changePart(parts, workbookPath, (xml) =>
    xml.replace(
      /<\/(?:\w+:)?sheets>/,
      (end) =>
        `<sheet xmlns="${main}" xmlns:r="${types}" name="${sampleSheetName}" sheetId="65000" r:id="rIdSampleSheet"/>${end}`,
    ),
  );
}

/** The styles of the sample sheet by their number in the file. */
export function sampledStyles(sheet: Sheet | undefined): ReadonlyMap<number, FileStyle> {
  return new Map(
    [...(sheet?.cells ?? [])].flatMap(([key, cell]) =>
      cell.style ? [[Number(key.split(",")[0]), cell.style] as const] : [],
    ),
  );
}

/** What reading the styles of lines needs: the styles by number, and what a style is read with. */
export interface LineStyleContext extends StyleContext {
  readonly parts: PackageParts;
  readonly stylesByNumber: ReadonlyMap<number, FileStyle>;
}

type LineStyles = Required<Pick<SheetSnapshot, "rowStyles" | "columnStyles">>;

/** Styles of whole rows and columns of a sheet; of a style that reaches further than the columns in use only these. */
export function lineStylesFromFile(
  path: string,
  tree: XmlTree,
  usedColumns: number,
  context: LineStyleContext,
): LineStyles {
  const shown = (number: number) => {
    const style = context.stylesByNumber.get(number);
    return style && cellStyleFromFile(style, context);
  };
  const rowStyles: Record<number, CellStyle> = {};
  for (const [row, number] of rowStyleNumbers(partText(context.parts, path) ?? "")) {
    const style = shown(number);
    if (style) rowStyles[row] = style;
  }
  const columnStyles: Record<number, CellStyle> = {};
  for (const { attributes } of childrenOf(childOf(tree, "cols"), "col")) {
    const style = shown(Number(attributes["style"] ?? "0"));
    const [first, end] = [Number(attributes["min"]) - 1, Number(attributes["max"])];
    if (style)
      for (let column = first; column < Math.min(end, Math.max(usedColumns, first + 1)); column++)
        columnStyles[column] = style;
  }
  return { rowStyles, columnStyles };
}
