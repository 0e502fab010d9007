import { sheetRows } from "./layout";
import type { Area } from "./ops";
import type { CellContent, NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/** Looks things up in a snapshot. Names of sheets, tables and defined names are found in upper and lower case alike, as in Excel. */
export class WorkbookView {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly tables: ReadonlyMap<string, TableSnapshot>;
  private readonly names: ReadonlyMap<string, NameSnapshot>;

  constructor(readonly snapshot: WorkbookSnapshot) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.tables = new Map(snapshot.tables.map((table) => [table.name.toLowerCase(), table]));
    this.names = new Map(snapshot.names.map((name) => [name.name.toLowerCase(), name]));
  }

  sheet(name: string): SheetSnapshot | null {
    return this.sheets.get(name.toLowerCase()) ?? null;
  }

  isSheetNameTaken(name: string): boolean {
    const lower = name.toLowerCase();
    return this.sheets.has(lower) || this.snapshot.otherSheets.some((other) => other.toLowerCase() === lower);
  }

  table(name: string): TableSnapshot | null {
    return this.tables.get(name.toLowerCase()) ?? null;
  }

  definedName(name: string): NameSnapshot | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }

  /** The value of a cell; `""` when it is empty or outside the used cells. */
  value(sheet: string, row: number, column: number): CellContent {
    return cellOf(this.sheet(sheet), "values", row, column);
  }

  /** The formula of a cell, or its value when it holds none. */
  formula(sheet: string, row: number, column: number): CellContent {
    return cellOf(this.sheet(sheet), "formulas", row, column);
  }

  /** Headers of a table as they are now. */
  headers(table: TableSnapshot): readonly string[] {
    const { row, column, columns } = table.area;
    return Array.from({ length: columns }, (_, index) => String(this.value(table.sheet, row, column + index)));
  }

  /** The data rows of a table. */
  data(table: TableSnapshot): Area {
    const { row, column, rows, columns } = table.area;
    return { row: row + 1, column, columns, rows: rows - 1 - (table.hasTotals ? 1 : 0) };
  }

  /** The first column to the right of everything below the title and explanation of a sheet. */
  firstFreeColumn(sheet: string): number {
    const cells = this.sheet(sheet);
    const lines = (cells?.values ?? []).slice(Math.max(0, sheetRows.tableTitle - (cells?.row ?? 0)));
    const last = Math.max(-1, ...lines.map((line) => line.findLastIndex((value) => value !== "")));
    const used = last < 0 ? 0 : (cells?.column ?? 0) + last + 1;
    const tables = this.snapshot.tables.filter((table) => table.sheet === sheet);
    return Math.max(used, 0, ...tables.map(({ area }) => area.column + area.columns));
  }
}

function cellOf(sheet: SheetSnapshot | null, part: "values" | "formulas", row: number, column: number): CellContent {
  return sheet === null ? "" : (sheet[part][row - sheet.row]?.[column - sheet.column] ?? "");
}
