import { invalidArgument, invalidReference, itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { isSameName, WireCollection, WireObject } from "../wire/wireObject";
import { textFrom } from "./checkedValue";
import { checkUnprotected } from "./protectionCheck";
import { RangeObject } from "./rangeObject";
import { writeCells } from "./rangeWriting";
import type { Area } from "./snapshot";
import { bodyArea, columnIndexOf, columnOf, headerArea, totalsArea } from "./tableAreas";
import { FilterObject, type TablePlace } from "./tableFilter";
import { addTableColumn, deleteTableColumn } from "./tableRows";
import type { TableColumnState } from "./workbookState";

const collectionSurface = surface("TableColumnCollection", {
  "1.1": { scalars: "Count", methods: "Add GetItem GetItemAt" },
  "1.4": { methods: "GetCount GetItemOrNullObject" },
});
const columnSurface = surface("TableColumn", {
  "1.1": {
    scalars: "Id Index Values Name",
    methods: "Delete GetDataBodyRange GetHeaderRowRange GetRange GetTotalRowRange",
  },
  "1.2": { links: "Filter" },
});

/** The columns of a table (`Excel.TableColumnCollection`). */
export class TableColumnCollectionObject extends WireCollection<TableColumnObject> {
  override readonly surface = collectionSurface;

  constructor(private readonly owner: TablePlace) {
    super();
  }

  override items(): readonly TableColumnObject[] {
    return this.owner.table.columns.map(({ id }) => new TableColumnObject(this.owner, id));
  }
  /** By id (a number) or by name. */
  override find(key: unknown): TableColumnObject | null {
    const column = this.owner.table.columns.find(({ id, name }) => id === key || isSameName(key, name));
    return column === undefined ? null : new TableColumnObject(this.owner, column.id);
  }
  /** `values` holds the header and the data cells of the new column. */
  Add(index: unknown, values: unknown, name: unknown): TableColumnObject {
    const { context, sheet, table } = this.owner;
    const at = typeof index === "number" && index >= 0 ? index : null;
    const rows = columnValues(values);
    if (rows !== null && rows.length !== table.area.rows) throw invalidArgument();
    const header = name ?? rows?.[0]?.[0];
    const wanted = header === undefined || header === "" ? null : textFrom(String(header), 255);
    const column = addTableColumn(context.model, sheet, table, at, wanted);
    const object = new TableColumnObject(this.owner, column.id);
    if (rows !== null)
      writeCells(context.model, sheet, object.GetDataBodyRange().place, rows.slice(table.showHeaders ? 1 : 0));
    return object;
  }
}

/** A single value or a list stands for a column of cells. */
function columnValues(values: unknown): readonly (readonly unknown[])[] | null {
  if (values === undefined || values === null) return null;
  const list: readonly unknown[] = Array.isArray(values) ? values : [values];
  return list.map((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]));
}

/** A column of a table (`Excel.TableColumn`); its name is the text of its header cell. */
export class TableColumnObject extends WireObject {
  override readonly surface = columnSurface;

  constructor(
    private readonly owner: TablePlace,
    readonly Id: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Index(): number {
    const index = this.owner.table.columns.findIndex(({ id }) => id === this.Id);
    if (index < 0) throw invalidReference();
    return index;
  }
  private get column(): TableColumnState {
    const column = this.owner.table.columns[this.Index];
    if (column === undefined) throw invalidReference();
    return column;
  }
  get Name(): string {
    return this.column.name;
  }
  /** A name another column has is refused. */
  set Name(name: unknown) {
    const { context, sheet, table } = this.owner;
    checkUnprotected(sheet);
    const wanted = textFrom(name, 255);
    const taken = columnIndexOf(table, wanted);
    if (wanted === "" || (taken >= 0 && taken !== this.Index)) throw invalidArgument();
    writeCells(context.model, sheet, this.GetHeaderRowRange().place, [
      [wanted.startsWith("=") ? `'${wanted}` : wanted],
    ]);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    writeCells(this.owner.context.model, this.owner.sheet, this.GetRange().place, values);
  }
  get Filter(): FilterObject {
    return new FilterObject(this.owner, this.Index);
  }

  GetRange(): RangeObject {
    return this.range(this.owner.table.area);
  }
  GetDataBodyRange(): RangeObject {
    return this.range(bodyArea(this.owner.table));
  }
  GetHeaderRowRange(): RangeObject {
    return this.range(headerArea(this.owner.table));
  }
  GetTotalRowRange(): RangeObject {
    return this.range(totalsArea(this.owner.table));
  }
  Delete(): void {
    deleteTableColumn(this.owner.context.model, this.owner.sheet, this.owner.table, this.Index);
  }

  private range(rows: Area | null): RangeObject {
    if (rows === null) throw itemNotFound();
    return new RangeObject(this.owner.context, this.owner.sheet, columnOf(rows, this.Index));
  }
}
