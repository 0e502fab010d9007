import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireCollection, WireObject } from "../wire/wireObject";
import { RangeObject } from "./rangeObject";
import { bodyArea } from "./tableAreas";
import type { TablePlace } from "./tableFilter";
import { addTableRows, deleteTableRow } from "./tableRows";

const collectionSurface = surface("TableRowCollection", {
  "1.1": { scalars: "Count", methods: "Add GetItemAt GetItem" },
  "1.4": { methods: "GetCount" },
});
const rowSurface = surface("TableRow", { "1.1": { scalars: "Index Values", methods: "Delete GetRange" } });

/** The data rows of a table by position (`Excel.TableRowCollection`). */
export class TableRowCollectionObject extends WireCollection<TableRowObject> {
  override readonly surface = collectionSurface;

  constructor(private readonly owner: TablePlace) {
    super();
  }

  override items(): readonly TableRowObject[] {
    return Array.from({ length: this.Count }, (_row, index) => new TableRowObject(this.owner, index));
  }
  override find(key: unknown): TableRowObject | null {
    return typeof key === "number" && key >= 0 && key < this.Count ? new TableRowObject(this.owner, key) : null;
  }
  override get Count(): number {
    return bodyArea(this.owner.table).rows;
  }
  override GetCount(): number {
    return this.Count;
  }
  override GetItemAt(index: unknown): TableRowObject {
    const row = this.find(index);
    if (row === null) throw invalidArgument();
    return row;
  }
  Add(index: unknown, values: unknown): TableRowObject {
    const { context, sheet, table } = this.owner;
    const at = typeof index === "number" && index >= 0 ? index : null;
    return new TableRowObject(this.owner, addTableRows(context.model, sheet, table, at, rowValues(values)));
  }
}

/** A list stands for one row, a single value for one cell. */
function rowValues(values: unknown): readonly (readonly unknown[])[] | null {
  if (values === undefined || values === null) return null;
  if (!Array.isArray(values)) return [[values]];
  const list: readonly unknown[] = values;
  return list.every((row) => Array.isArray(row)) ? (list as readonly (readonly unknown[])[]) : [list];
}

/** A position among the data rows (`Excel.TableRow`): it does not follow its content when the table is sorted. */
export class TableRowObject extends WireObject {
  override readonly surface = rowSurface;

  constructor(
    private readonly owner: TablePlace,
    readonly Index: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Index: this.Index };
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): RangeObject {
    const body = bodyArea(this.owner.table);
    if (this.Index >= body.rows) throw invalidArgument();
    return new RangeObject(this.owner.context, this.owner.sheet, { ...body, row: body.row + this.Index, rows: 1 });
  }
  Delete(): void {
    deleteTableRow(this.owner.context.model, this.owner.sheet, this.owner.table, this.Index);
  }
}
