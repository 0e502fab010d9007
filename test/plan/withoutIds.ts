import { fileFormula } from "../../src/host/files/fileFormula";
import type {
  Area,
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../src/host/workbook/snapshot";

/**
 * A workbook without what a file does not keep: ids, the order of rules, formats that say nothing (`General`, not bold), and the two ways to write a
 * cell of the same row (`[@X]`, `T[[#This Row],[X]]`), which mean the same.
 */
export function withoutIds(snapshot: WorkbookSnapshot): unknown {
  return {
    ...snapshot,
    activeSheetId: snapshot.sheets.find(({ id }) => id === snapshot.activeSheetId)?.name,
    names: sorted(snapshot.names),
    sheets: snapshot.sheets.map(plainSheet),
  };
}

function plainSheet(sheet: SheetSnapshot): unknown {
  const cells = sheet.cells
    .map((cell) => plainCell(cell, sheet.tables))
    .filter(({ value, formula, style }) => {
      return value !== null || formula !== undefined || Object.keys(style).length > 0;
    });
  return {
    ...sheet,
    id: "",
    cells: cells.sort((left, right) => left.row - right.row || left.column - right.column),
    tables: sorted(sheet.tables.map(plainTable)),
    charts: sorted(sheet.charts.map((chart) => ({ ...chart, id: "" }))),
    validations: sorted(sheet.validations),
    conditionalFormats: sorted(
      sheet.conditionalFormats.map((rule) => ({ ...rule, id: "", format: withoutDefaults(rule.format ?? {}) })),
    ),
  };
}

function plainCell(cell: CellSnapshot, tables: readonly TableSnapshot[]) {
  const own = tables.find(({ area }) => covers(area, cell.row, cell.column))?.name ?? null;
  const formula = cell.formula === undefined ? undefined : stored(cell.formula, own);
  return { ...cell, formula, style: withoutDefaults(cell.style ?? {}) };
}

function plainTable({ name, columns, ...table }: TableSnapshot) {
  return {
    ...table,
    name,
    id: "",
    columns: columns.map(({ calculatedFormula, ...column }) => ({
      ...column,
      calculatedFormula: calculatedFormula === undefined ? undefined : stored(calculatedFormula, name),
    })),
  };
}

function stored(formula: string, ownTable: string | null): string {
  return fileFormula(formula, { tableNames: [], customFunctionNames: [], ownTable });
}

function covers({ row, column, rows, columns }: Area, cellRow: number, cellColumn: number): boolean {
  return cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;
}

function withoutDefaults(format: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== "General" && value !== false));
}

function sorted(list: readonly object[]): readonly string[] {
  return list.map((item) => JSON.stringify(inOrder(item))).sort();
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
