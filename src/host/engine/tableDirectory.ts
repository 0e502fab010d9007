import type { CalculationModel, TableGeometry } from "../workbook/calculationSeam";
import type { TableLookup } from "./structuredReferences";

/** The tables and sheet names of a workbook as they were when `refresh` was last called: translating thousands of formulas asks often. */
export class TableDirectory implements TableLookup {
  private byName = new Map<string, TableGeometry>();
  private bySheet = new Map<string, TableGeometry[]>();
  private sheetNames = new Map<string, string>();

  constructor(private readonly model: CalculationModel) {
    this.refresh();
  }

  refresh(): void {
    const tables = this.model.tables();
    this.byName = new Map(tables.map((table) => [table.name.toUpperCase(), table]));
    this.sheetNames = new Map(this.model.sheets().map(({ id, name }) => [id, name]));
    this.bySheet = new Map();
    for (const table of tables) this.bySheet.set(table.sheetId, [...(this.bySheet.get(table.sheetId) ?? []), table]);
  }

  table(name: string): TableGeometry | null {
    return this.byName.get(name.toUpperCase()) ?? null;
  }

  tableAt(sheetId: string, row: number, column: number): TableGeometry | null {
    const tables = this.bySheet.get(sheetId) ?? [];
    return (
      tables.find(({ area }) => isInside(row, area.row, area.rows) && isInside(column, area.column, area.columns)) ??
      null
    );
  }

  sheetName(sheetId: string): string | null {
    return this.sheetNames.get(sheetId) ?? null;
  }
}

function isInside(index: number, start: number, size: number): boolean {
  return index >= start && index < start + size;
}
