import { numberFormats } from "./cellKind";
import { columnLetters } from "./cellReference";
import type { HighlightContext } from "./defineTable";
import type { PlacedTables } from "./formulaWriter";
import { sheetRows } from "./layout";
import type { Area, CellFormat, WorkbookOp } from "./ops";
import type { PlacedBlock, PlacedTable } from "./placedParts";
import type { SheetShape } from "./planShapes";
import { formatOfColumn } from "./planTableShape";
import { quotedText } from "./structuredReference";
import { validationOf } from "./validationOf";
import type { WorkbookTexts } from "./workbookTexts";

const partTitle: CellFormat = { bold: true, fontSize: 12, fontColor: "#1F4E79" };
const totalsCell: CellFormat = { bold: true, fontColor: "#404040" };
const calculatedCells: CellFormat = { fill: "#F2F2F2" };
const blockHeader: CellFormat = { bold: true, fill: "#DDEBF7" };

/** Gives the columns of a table their width, format, validation and highlights. */
export function dressTableOps(table: PlacedTable, tables: PlacedTables, texts: WorkbookTexts): readonly WorkbookOp[] {
  const { shape, sheet, area, places } = table;
  const title = { row: sheetRows.tableTitle, column: area.column, rows: 1, columns: 1 };
  return [
    ...(shape.title === "" ? [] : [formatOp(sheet, title, partTitle)]),
    formatOp(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, { vertical: "Top" }),
    ...widthOps(table),
    ...shape.columns.flatMap((column) => {
      const place = area.column + (places.get(column.key) ?? 0);
      const data = { row: area.row + 1, rows: area.rows - 1, column: place, columns: 1 };
      const numberFormat = formatOfColumn(column);
      const look: CellFormat = {
        ...(numberFormat === "General" ? {} : { numberFormat }),
        ...(column.width >= 40 ? { wrap: true } : {}),
        ...(column.formula === null ? {} : calculatedCells),
      };
      const validation = validationOf(column.field, table.headers.get(column.key) ?? "", column.help, tables, texts);
      const total = { ...data, row: area.row - 1, rows: 1 };
      return [
        ...(Object.keys(look).length === 0 ? [] : [formatOp(sheet, data, look)]),
        ...(validation === null ? [] : [{ kind: "validate", sheet, area: data, validation } as const]),
        ...(column.hasTotal ? [formatOp(sheet, total, { ...totalsCell, numberFormat: formatOfColumn(column) })] : []),
      ];
    }),
    ...settingOps(table, tables, texts),
    ...highlightOps(table, texts),
  ];
}

function widthOps({ shape, sheet, area, places }: PlacedTable): readonly WorkbookOp[] {
  const widths: number[] = Array.from({ length: area.columns }, () => 0);
  for (const { key, width } of shape.columns) widths[places.get(key) ?? 0] = width;
  return [{ kind: "columnWidths", sheet, column: area.column, widths: Array.from(widths, (width) => width ?? 0) }];
}

/** Every row of the settings has a format and a validation of its own. */
function settingOps(table: PlacedTable, tables: PlacedTables, texts: WorkbookTexts): readonly WorkbookOp[] {
  const { shape, sheet, area, places } = table;
  const column = area.column + (places.get("settingValue") ?? 0);
  return shape.rowFields.flatMap((field, index) => {
    const cell = { row: area.row + 1 + index, rows: 1, column, columns: 1 };
    const [, name, , help] = shape.rows[index] ?? [];
    const validation = validationOf(field, String(name ?? ""), String(help ?? ""), tables, texts);
    const isNumber = !["text", "choice", "yesNo"].includes(field.kind);
    return [
      formatOp(sheet, cell, { numberFormat: numberFormats[field.kind], horizontal: isNumber ? "Right" : "Left" }),
      ...(validation === null ? [] : [{ kind: "validate", sheet, area: cell, validation } as const]),
    ];
  });
}

function highlightOps(table: PlacedTable, texts: WorkbookTexts): readonly WorkbookOp[] {
  const { shape, sheet, area, places } = table;
  const columnOf = (key: string) => area.column + (places.get(key) ?? 0);
  const context: HighlightContext = {
    cell: (key) => `$${columnLetters(columnOf(key))}${area.row + 2}`,
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
export function dressBlockOps(placed: PlacedBlock, rows: number): readonly WorkbookOp[] {
  const { block, sheet, row, column } = placed;
  const first = row + 1;
  const area: Area = { row: first, column, rows: rows + (block.spillRows ?? 0), columns: block.columns.length };
  const hasHeader = block.columns.length > 2 || block.spillRows !== undefined;
  return [
    formatOp(sheet, { row, column, rows: 1, columns: 1 }, partTitle),
    { kind: "columnWidths", sheet, column, widths: block.columns.map(({ width }) => width) },
    ...block.columns
      .map(({ kind }, index) =>
        formatOp(sheet, { ...area, column: column + index, columns: 1 }, { numberFormat: numberFormats[kind] }),
      )
      .filter(({ format }) => format.numberFormat !== "General"),
    ...(hasHeader ? [formatOp(sheet, { ...area, rows: 1 }, blockHeader)] : []),
    ...(block.highlights === undefined
      ? []
      : [{ kind: "highlight", sheet, area, rules: rulesOf(block, column, first) } as const]),
  ];
}

function rulesOf(block: PlacedBlock["block"], column: number, row: number) {
  const cell = `${columnLetters(column)}${row + 1}`;
  return (block.highlights ?? []).map(({ when, tone }) => ({ formula: `=${when(cell)}`, tone }));
}

/** Title, explanation, frozen rows and page setup of a sheet. */
export function dressSheetOps(sheet: string, { tables, print }: SheetShape): readonly WorkbookOp[] {
  const line = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  const titleRows = tables.length === 0 ? null : { first: sheetRows.header, last: sheetRows.header };
  return [
    formatOp(sheet, line(sheetRows.title), { bold: true, fontSize: 16, fontColor: "#1F4E79" }),
    formatOp(sheet, line(sheetRows.explanation), { italic: true, fontColor: "#595959" }),
    ...(tables.length === 0 ? [] : [{ kind: "freezeRows", sheet, rows: sheetRows.firstData } as const]),
    ...(print === null ? [] : [{ kind: "pageSetup", sheet, setup: { ...print, titleRows } } as const]),
  ];
}

function formatOp(sheet: string, area: Area, format: CellFormat): Extract<WorkbookOp, { kind: "format" }> {
  return { kind: "format", sheet, area, format };
}
