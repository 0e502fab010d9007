import { numberFormat as formatOfKind } from "./cellKind";
import { columnLetters } from "./cellReference";
import { hasHeader } from "./defineSheet";
import { firstRowCell } from "./firstRowCell";
import type { HighlightContext } from "./defineTable";
import type { PlacedTables } from "./formulaWriter";
import { rowHeights, sheetRows, wrappedFrom } from "./layout";
import type { Area, CellFormat, WorkbookOp } from "./ops";
import { mergedColumns } from "./mergedColumns";
import { pageSetup } from "./pageSetup";
import type { PlacedBlock, PlacedTable } from "./placedParts";
import type { SheetShape } from "./planShapes";
import { quotedText } from "./structuredReference";
import { tableValidations } from "./tableValidations";
import type { WorkbookTexts } from "./workbookTexts";

const partTitle: CellFormat = { bold: true, fontSize: 12, fontColor: "#1F4E79" };
const totalsCell: CellFormat = { bold: true, fontColor: "#404040" };
const calculatedCells: CellFormat = { fill: "#F2F2F2" };
const idCells: CellFormat = { fontColor: "#6B6B6B" };
const blockHeader: CellFormat = { bold: true, fill: "#DDEBF7", wrap: true, vertical: "Center" };

/** Gives the columns of a table their width, format, validation and highlights. */
export function dressTableOps(table: PlacedTable, tables: PlacedTables, texts: WorkbookTexts): readonly WorkbookOp[] {
  const { shape, sheet, area, places } = table;
  const title = { row: sheetRows.tableTitle, column: area.column, rows: 1, columns: 1 };
  return [
    ...(shape.title === "" ? [] : [formatOp(sheet, title, partTitle)]),
    ...widthOps(table),
    ...mergedColumns(
      shape.columns.flatMap((column) => {
        const place = area.column + (places.get(column.key) ?? 0);
        const data = { row: area.row + 1, rows: area.rows - 1, column: place, columns: 1 };
        const numberFormat = formatOfKind(column.kind, texts.language);
        const look: CellFormat = {
          ...(numberFormat === "General" ? {} : { numberFormat }),
          ...(column.width >= wrappedFrom ? { wrap: true } : {}),
          ...(column.formula === null ? {} : calculatedCells),
          ...(column.kind === "id" ? idCells : {}),
        };
        const total = { ...data, row: area.row - 1, rows: 1 };
        return [
          ...(Object.keys(look).length === 0 ? [] : [formatOp(sheet, data, look)]),
          ...(column.hasTotal ? [formatOp(sheet, total, { ...totalsCell, numberFormat })] : []),
        ];
      }),
    ),
    ...mergedColumns(tableValidations(table, tables, texts).map(({ op }) => op)),
    ...totalLabelOps(table),
    ...settingOps(table, texts),
    ...highlightOps(table, texts),
  ];
}

function totalLabelOps({ shape, sheet, area }: PlacedTable): readonly WorkbookOp[] {
  const label = { row: area.row - 1, rows: 1, column: area.column, columns: 1 };
  return shape.columns.some(({ hasTotal }) => hasTotal) ? [formatOp(sheet, label, totalsCell)] : [];
}

function widthOps({ shape, sheet, area, places }: PlacedTable): readonly WorkbookOp[] {
  const widths: number[] = Array.from({ length: area.columns }, () => 0);
  for (const { key, width } of shape.columns) widths[places.get(key) ?? 0] = width;
  return [{ kind: "columnWidths", sheet, column: area.column, widths: Array.from(widths, (width) => width ?? 0) }];
}

/** Every row of the settings has a format of its own. */
function settingOps(
  { shape, sheet, area, places, settingRows }: PlacedTable,
  texts: WorkbookTexts,
): readonly WorkbookOp[] {
  const column = area.column + (places.get("settingValue") ?? 0);
  return shape.rowFields.map((field, index) => {
    const cell = { row: area.row + 1 + (settingRows[index] ?? index), rows: 1, column, columns: 1 };
    const isNumber = !["text", "choice", "yesNo"].includes(field.kind);
    const numberFormat = formatOfKind(field.kind, texts.language);
    return formatOp(sheet, cell, { numberFormat, horizontal: isNumber ? "Right" : "Left" });
  });
}

function highlightOps(table: PlacedTable, texts: WorkbookTexts): readonly WorkbookOp[] {
  const { shape, sheet, area, places } = table;
  const columnOf = (key: string) => area.column + (places.get(key) ?? 0);
  const context: HighlightContext = {
    cell: firstRowCell(table),
    word: (list, choice) => quotedText(texts.word(list, choice)),
    yesNo: (value) => quotedText(texts.common(value ? "yes" : "no")),
    label: (key) => quotedText(shape.label(key)),
  };
  return [...new Set(shape.highlights.map(({ column }) => column))].map((column) => {
    const data = { row: area.row + 1, rows: area.rows - 1, column: columnOf(column), columns: 1 };
    const rules = shape.highlights
      .filter((highlight) => highlight.column === column)
      .map(({ when, tone }) => ({ formula: `=${when(context)}`, tone }));
    return { kind: "highlight", sheet, area: data, rules } as const;
  });
}

/** Gives the cells of a block their width, format and highlights; `rows` is how many rows it writes. */
export function dressBlockOps(placed: PlacedBlock, rows: number, language: string): readonly WorkbookOp[] {
  const { block, sheet, row, column } = placed;
  const first = row + 1;
  const area: Area = { row: first, column, rows: rows + (block.spillRows ?? 0), columns: block.columns.length };
  return [
    formatOp(sheet, { row, column, rows: 1, columns: 1 }, partTitle),
    { kind: "columnWidths", sheet, column, widths: block.columns.map(({ width }) => width) },
    ...mergedColumns(
      block.columns
        .map(({ kind }, index) =>
          formatOp(
            sheet,
            { ...area, column: column + index, columns: 1 },
            { numberFormat: formatOfKind(kind, language) },
          ),
        )
        .filter(({ format }) => format.numberFormat !== "General"),
    ),
    ...(block.formats ?? []).map(({ row: at, column: place, rows: count = 1, columns = 1, format, kind }) =>
      formatOp(
        sheet,
        { row: first + at, column: column + place, rows: count, columns },
        kind === undefined ? format : { ...format, numberFormat: formatOfKind(kind, language) },
      ),
    ),
    ...(hasHeader(block) ? [formatOp(sheet, { ...area, rows: 1 }, blockHeader)] : []),
    ...(block.highlights === undefined
      ? []
      : [{ kind: "highlight", sheet, area, rules: rulesOf(block, column, first) } as const]),
  ];
}

function rulesOf(block: PlacedBlock["block"], column: number, row: number) {
  const cell = `${columnLetters(column)}${row + 1}`;
  const inRow = (place: number) => `$${columnLetters(column + place)}${row + 1}`;
  const above = (place: number) => `$${columnLetters(column + place)}${row}`;
  return (block.highlights ?? []).map(({ when, tone }) => ({ formula: `=${when({ cell, inRow, above })}`, tone }));
}

/** Title, explanation, frozen rows and page setup of a sheet. */
export function dressSheetOps(sheet: string, shape: SheetShape): readonly WorkbookOp[] {
  const { tables } = shape;
  const line = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  const headerRow =
    tables.length === 0
      ? null
      : ({ kind: "rowHeight", sheet, row: sheetRows.header, height: rowHeights.header } as const);
  return [
    { kind: "rowHeight", sheet, row: sheetRows.title, height: rowHeights.title },
    ...(headerRow === null ? [] : [headerRow]),
    formatOp(sheet, line(sheetRows.title), { vertical: "Center", bold: true, fontSize: 16, fontColor: "#1F4E79" }),
    formatOp(sheet, line(sheetRows.explanation), { italic: true, fontColor: "#595959" }),
    ...(tables.length === 0 ? [] : [{ kind: "freezeRows", sheet, rows: sheetRows.firstData } as const]),
    { kind: "pageSetup", sheet, setup: pageSetup(shape) },
  ];
}

function formatOp(sheet: string, area: Area, format: CellFormat): Extract<WorkbookOp, { kind: "format" }> {
  return { kind: "format", sheet, area, format };
}
