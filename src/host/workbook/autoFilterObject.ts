import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { RangeObject } from "./rangeObject";
import { applyFilters, clearFilters, FilterObject, type TablePlace } from "./tableFilter";

const autoFilterSurface = surface("AutoFilter", {
  "1.9": {
    scalars: "Enabled IsDataFiltered Criteria",
    methods: "Apply ClearCriteria GetRange GetRangeOrNullObject Reapply Remove",
  },
});

/** The filter buttons of a table (`Excel.AutoFilter`). */
export class AutoFilterObject extends WireObject {
  override readonly surface = autoFilterSurface;

  constructor(private readonly owner: TablePlace) {
    super();
  }

  get Enabled(): boolean {
    return this.owner.table.showFilterButton;
  }
  get IsDataFiltered(): boolean {
    return this.owner.table.columns.some(({ filter }) => filter !== undefined);
  }
  get Criteria(): readonly unknown[] {
    return this.owner.table.columns.map(({ filter }) => filter ?? null);
  }
  Apply(_range: unknown, columnIndex: unknown, criteria: unknown): void {
    if (columnIndex === undefined || columnIndex === null) return;
    const isColumn = typeof columnIndex === "number" && this.owner.table.columns[columnIndex] !== undefined;
    if (!isColumn) throw invalidArgument();
    new FilterObject(this.owner, columnIndex).Apply(criteria);
  }
  ClearCriteria(): void {
    clearFilters(this.owner.context.model, this.owner.sheet, this.owner.table);
  }
  Reapply(): void {
    applyFilters(this.owner.context.model, this.owner.sheet, this.owner.table);
  }
  Remove(): void {
    this.ClearCriteria();
    this.owner.context.model.journal.assign(this.owner.table, { showFilterButton: false });
  }
  GetRange(): RangeObject {
    return new RangeObject(this.owner.context, this.owner.sheet, this.owner.table.area);
  }
  GetRangeOrNullObject(): RangeObject | null {
    return this.Enabled ? this.GetRange() : null;
  }
}
