import type { Area, CellInput, WorkbookOp } from "../../src/blueprint/ops";
import type { CellContent, WorkbookSnapshot } from "../../src/blueprint/workbookSnapshot";

interface ModelTable {
  name: string;
  sheet: string;
  area: Area;
}

/** A workbook in memory that knows what ops do to structure and content; formats leave no trace. Planners are tested on it, not Excel. */
export class ModelWorkbook {
  readonly sheets = new Map<string, Map<string, CellContent>>();
  readonly tables: ModelTable[] = [];
  readonly names = new Map<string, { sheet: string; row: number; column: number }>();
  readonly charts = new Map<string, string[]>();

  apply(ops: readonly WorkbookOp[]): this {
    for (const op of ops) this.carryOut(op);
    return this;
  }

  /** The same workbook once more; what happens to one leaves the other alone. */
  copy(): ModelWorkbook {
    const copy = new ModelWorkbook();
    for (const [name, cells] of this.sheets) copy.sheets.set(name, new Map(cells));
    for (const table of this.tables) copy.tables.push({ ...table });
    for (const [name, place] of this.names) copy.names.set(name, { ...place });
    for (const [sheet, charts] of this.charts) copy.charts.set(sheet, [...charts]);
    return copy;
  }

  /** Whether cells, tables, names and charts are the same; quicker than comparing snapshots. */
  isSameAs(other: ModelWorkbook): boolean {
    const rest = ({ tables, names, charts }: ModelWorkbook) =>
      JSON.stringify([tables.map((table) => JSON.stringify(table)).sort(), [...names].sort(), [...charts].sort()]);
    const isSameSheet = (name: string, cells: ReadonlyMap<string, CellContent>) => {
      const own = other.sheets.get(name);
      return own?.size === cells.size && [...cells].every(([place, content]) => own.get(place) === content);
    };
    return (
      this.sheets.size === other.sheets.size &&
      [...this.sheets].every(([name, cells]) => isSameSheet(name, cells)) &&
      rest(this) === rest(other)
    );
  }

  private carryOut(op: WorkbookOp): void {
    switch (op.kind) {
      case "addSheet":
        this.sheets.set(op.sheet, new Map());
        return;
      case "writeCells":
        op.cells.forEach((line, row) =>
          line.forEach((input, column) => this.write(op.sheet, op.row + row, op.column + column, input)),
        );
        return;
      case "fillFormula":
        for (let row = 0; row < op.area.rows; row++)
          this.write(op.sheet, op.area.row + row, op.area.column, { formula: op.formula });
        return;
      case "addTable":
        this.tables.push({ name: op.table, sheet: op.sheet, area: op.area });
        return;
      case "renameTable":
        this.table(op.table).name = op.name;
        return;
      case "resizeTable":
        this.table(op.table).area = op.area;
        return;
      case "addName":
        this.names.set(op.name, { sheet: op.sheet, row: op.row, column: op.column });
        return;
      case "insertColumns":
        this.insert(op.sheet, op.column, op.count);
        return;
      case "appendRows": {
        const table = this.table(op.table);
        const { row, column, rows, columns } = table.area;
        op.rows.forEach((line, at) =>
          line.forEach((input, place) => this.write(table.sheet, row + rows + at, column + place, input)),
        );
        table.area = { row, column, columns, rows: rows + op.rows.length };
        return;
      }
      case "addChart":
        this.charts.set(op.sheet, [...(this.charts.get(op.sheet) ?? []).filter((name) => name !== op.name), op.name]);
        return;
      default:
    }
  }

  write(sheet: string, row: number, column: number, input: CellInput): void {
    const cells = this.sheets.get(sheet);
    if (cells === undefined) throw new Error(`There is no sheet ${sheet}.`);
    if (input === null) return;
    const content = typeof input === "object" ? input.formula : input;
    if (content === "") cells.delete(`${row},${column}`);
    else cells.set(`${row},${column}`, content);
  }

  /** Excel moves what stands to the right of inserted columns; a table that is cut through grows. */
  private insert(sheet: string, from: number, count: number): void {
    const moved = [...(this.sheets.get(sheet) ?? [])].map(([key, content]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [`${row},${column >= from ? column + count : column}`, content] as const;
    });
    this.sheets.set(sheet, new Map(moved));
    for (const table of this.tables) {
      if (table.sheet !== sheet) continue;
      if (table.area.column >= from) table.area = { ...table.area, column: table.area.column + count };
      else if (table.area.column + table.area.columns > from) throw new Error("A table was cut through.");
    }
    for (const place of this.names.values()) if (place.sheet === sheet && place.column >= from) place.column += count;
  }

  renameSheet(from: string, to: string): void {
    this.sheets.set(to, this.sheets.get(from) ?? new Map());
    this.sheets.delete(from);
    this.charts.set(to, this.charts.get(from) ?? []);
    for (const part of [...this.tables, ...this.names.values()]) if (part.sheet === from) part.sheet = to;
  }

  table(name: string): ModelTable {
    const table = this.tables.find((other) => other.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    return table;
  }

  snapshot(): WorkbookSnapshot {
    const sheets = [...this.sheets].map(([name, cells]) => {
      const places = [...cells.keys()].map((key) => key.split(",").map(Number));
      // One at a time: a large sheet has more cells than a call takes arguments.
      const rows = places.reduce((most, [row = 0]) => Math.max(most, row + 1), 0);
      const columns = places.reduce((most, [, column = 0]) => Math.max(most, column + 1), 0);
      const values = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) => cells.get(`${row},${column}`) ?? ""),
      );
      return { name, row: 0, column: 0, values, formulas: values, charts: this.charts.get(name) ?? [] };
    });
    return {
      sheets,
      otherSheets: [],
      tables: this.tables.map((table) => ({ ...table, hasTotals: false })),
      names: [...this.names].map(([name, place]) => ({ name, ...place })),
    };
  }
}
