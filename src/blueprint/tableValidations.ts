import { firstRowCell } from "./firstRowCell";
import type { PlacedTables } from "./formulaWriter";
import type { Validation, WorkbookOp } from "./ops";
import type { PlacedTable } from "./placedParts";
import { hasRule, validationOf } from "./validationOf";
import type { TableShape } from "./tableShape";
import type { FoundColumns } from "./foundColumns";
import type { ValidatedCells } from "./workbookSnapshot";
import type { WorkbookTexts } from "./workbookTexts";

/** A validation of a table, and the cells it belongs to. */
export interface TableValidation {
  /** What people call these cells: the header of the column, or the name of the setting. */
  readonly name: string;
  readonly cells: ValidatedCells;
  readonly op: Extract<WorkbookOp, { kind: "validate" }>;
}

/** What every column of a table accepts; of the settings every row has a validation of its own. */
export function tableValidations(
  table: PlacedTable,
  tables: PlacedTables,
  texts: WorkbookTexts,
): readonly TableValidation[] {
  const { shape, sheet, area, places, headers, settingRows } = table;
  const sources = { tables, texts, cell: firstRowCell(table) };
  const put = (name: string, cells: ValidatedCells, validation: Validation | null): readonly TableValidation[] => {
    if (validation === null) return [];
    const rows = cells.row === null ? { row: 0, rows: area.rows - 1 } : { row: cells.row, rows: 1 };
    const place = { row: area.row + 1 + rows.row, rows: rows.rows, column: area.column + cells.column, columns: 1 };
    return [{ name, cells, op: { kind: "validate", sheet, area: place, validation } }];
  };
  const columns = shape.columns.flatMap(({ key, field, help }) => {
    const [name, cells] = [headers.get(key) ?? "", { row: null, column: places.get(key) ?? 0 }];
    return put(name, cells, validationOf(field, name, help, sources));
  });
  const settings = shape.rowFields.flatMap((field, index) => {
    const [, given, , help] = shape.rows[index] ?? [];
    const [name, cells] = [String(given ?? ""), { row: settingRows[index] ?? index, column: settingColumn(table) }];
    return put(name, cells, validationOf(field, name, String(help ?? ""), sources));
  });
  return [...columns, ...settings];
}

/** The cells of a table with these columns that accept only something: whose validation a repair looks at. */
export function validatedCells(shape: TableShape, found: FoundColumns): readonly ValidatedCells[] {
  const columns = shape.columns.flatMap(({ key, field }) => {
    const column = found.places.get(key);
    return column === undefined || !hasRule(field) ? [] : [{ row: null, column }];
  });
  return [...columns, ...shape.rowFields.map((_field, row) => ({ row, column: settingColumn(found) }))];
}

function settingColumn({ places }: Pick<FoundColumns, "places">): number {
  return places.get("settingValue") ?? 0;
}
