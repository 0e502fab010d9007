import { invalidArgument, invalidReference, itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { intersectionOf } from "./areas";
import { AutoFilterObject } from "./autoFilterObject";
import { booleanFrom } from "./checkedValue";
import type { ObjectContext } from "./objectContext";
import { checkUnprotected } from "./protectionCheck";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { Area } from "./snapshot";
import { bodyArea, headerArea, totalsArea } from "./tableAreas";
import { TableColumnCollectionObject } from "./tableColumnObject";
import { renameTable } from "./tableCreation";
import { applyFilters, clearFilters } from "./tableFilter";
import { resizeTable } from "./tableGrowth";
import { convertTableToRange, deleteTable } from "./tableRemoval";
import { TableRowCollectionObject } from "./tableRowObject";
import { TableSortObject } from "./tableSort";
import { hideTotals, setHeadersShown, showTotals } from "./tableTotals";
import type { SheetState, TableState } from "./workbookState";

const tableSurface = surface("Table", {
  "1.1": {
    scalars: "Id Name ShowHeaders ShowTotals Style",
    links: "Columns Rows",
    methods: "Delete GetDataBodyRange GetHeaderRowRange GetRange GetTotalRowRange",
  },
  "1.2": { links: "Sort Worksheet", methods: "ClearFilters ConvertToRange ReapplyFilters" },
  "1.3": { scalars: "HighlightFirstColumn HighlightLastColumn ShowBandedRows ShowBandedColumns ShowFilterButton" },
  "1.7": { events: "DataChanged:101 SelectionChanged:100" },
  "1.9": { links: "AutoFilter" },
  "1.13": { methods: "Resize" },
});

type Switch =
  "highlightFirstColumn" | "highlightLastColumn" | "showBandedRows" | "showBandedColumns" | "showFilterButton";

/** A table (`Excel.Table`). */
export class TableObject extends WireObject {
  override readonly surface = tableSurface;

  constructor(
    readonly context: ObjectContext,
    readonly sheet: SheetState,
    readonly state: TableState,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id };
  }
  override listen(type: number, isListening: boolean): void {
    this.context.model.events.listen(type, this.state.id, isListening);
  }

  /** The table; InvalidReference once it is gone. */
  get table(): TableState {
    if (!this.context.model.existing(this.sheet).tables.includes(this.state)) throw invalidReference();
    return this.state;
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: unknown) {
    checkUnprotected(this.sheet);
    renameTable(this.context.model, this.table, name);
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(style: unknown) {
    if (typeof style !== "string" || !/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(style)) throw invalidArgument();
    this.assign({ style });
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(isShown: unknown) {
    checkUnprotected(this.sheet);
    setHeadersShown(this.context.model, this.sheet, this.table, booleanFrom(isShown));
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(isShown: unknown) {
    checkUnprotected(this.sheet);
    if (booleanFrom(isShown) === this.table.showTotals) return;
    (isShown === true ? showTotals : hideTotals)(this.context.model, this.sheet, this.table);
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(isShown: unknown) {
    this.turn("showFilterButton", isShown);
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(isShown: unknown) {
    this.turn("showBandedRows", isShown);
  }
  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set ShowBandedColumns(isShown: unknown) {
    this.turn("showBandedColumns", isShown);
  }
  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }
  set HighlightFirstColumn(isShown: unknown) {
    this.turn("highlightFirstColumn", isShown);
  }
  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }
  set HighlightLastColumn(isShown: unknown) {
    this.turn("highlightLastColumn", isShown);
  }

  get Columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this);
  }
  get Rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this);
  }
  get Sort(): TableSortObject {
    return new TableSortObject(this);
  }
  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this);
  }
  get Worksheet(): WireObject {
    return this.context.objects.worksheet(this.sheet);
  }

  GetRange(): RangeObject {
    return this.range(this.table.area);
  }
  GetDataBodyRange(): RangeObject {
    return this.range(bodyArea(this.table));
  }
  GetHeaderRowRange(): RangeObject {
    return this.range(headerArea(this.table));
  }
  GetTotalRowRange(): RangeObject {
    return this.range(totalsArea(this.table));
  }

  /** The header row stays in its row and the new range overlaps the old (ref:docs-ref-autogen/excel/excel/excel.table.yml resize). */
  Resize(given: unknown): void {
    checkUnprotected(this.sheet);
    const found =
      given instanceof RangeObject
        ? { sheet: given.sheet, area: given.place }
        : resolveArea(this.context.model, String(given), this.sheet);
    const { table } = this;
    const isAllowed = found?.sheet === this.sheet && found.area.row === table.area.row && found.area.rows > 1;
    if (!isAllowed || intersectionOf(found.area, table.area) === null) throw invalidArgument();
    const overlapsOther = this.sheet.tables.some(
      (other) => other !== table && intersectionOf(other.area, found.area) !== null,
    );
    if (overlapsOther || table.showTotals) throw invalidArgument();
    resizeTable(this.context.model, this.sheet, table, found.area);
  }
  ClearFilters(): void {
    clearFilters(this.context.model, this.sheet, this.table);
  }
  ReapplyFilters(): void {
    applyFilters(this.context.model, this.sheet, this.table);
  }
  ConvertToRange(): RangeObject {
    const { area } = this.table;
    convertTableToRange(this.context.model, this.sheet, this.table);
    return this.range(area);
  }
  Delete(): void {
    deleteTable(this.context.model, this.sheet, this.table);
  }

  private turn(field: Switch, isOn: unknown): void {
    this.assign({ [field]: booleanFrom(isOn) });
  }
  private assign(patch: Partial<TableState>): void {
    checkUnprotected(this.sheet);
    this.context.model.journal.assign(this.table, patch);
  }
  private range(area: Area | null): RangeObject {
    if (area === null) throw itemNotFound();
    return new RangeObject(this.context, this.sheet, area);
  }
}
