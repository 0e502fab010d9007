import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { fieldsFrom, sortRows } from "./rangeSorting";
import { bodyArea } from "./tableAreas";
import type { TablePlace } from "./tableFilter";

const tableSortSurface = surface("TableSort", {
  "1.2": { scalars: "MatchCase Method Fields", methods: "Apply Clear Reapply" },
});

/** The sort order of a table (`Excel.TableSort`). Only data rows move. */
export class TableSortObject extends WireObject {
  override readonly surface = tableSortSurface;
  readonly Method = "PinYin";
  readonly MatchCase = false;

  constructor(private readonly owner: TablePlace) {
    super();
  }

  get Fields(): unknown {
    return this.owner.table.sort;
  }
  Apply(fields: unknown, matchCase: unknown): void {
    const { context, sheet, table } = this.owner;
    const order = fieldsFrom(fields);
    sortRows(context.model, sheet, bodyArea(table), order, matchCase === true);
    context.model.journal.assign(table, { sort: order.map((field) => ({ ...field })) });
  }
  /** Forgets the order; rows stay where they are. */
  Clear(): void {
    this.owner.context.model.journal.assign(this.owner.table, { sort: [] });
  }
  Reapply(): void {
    const { context, sheet, table } = this.owner;
    if (table.sort.length > 0) sortRows(context.model, sheet, bodyArea(table), fieldsFrom(table.sort), false);
  }
}
