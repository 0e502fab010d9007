import { invalidArgument, notImplemented } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { raiseSheetEvent } from "./changeEvents";
import { displayedText } from "./cellText";
import { addressOfArea } from "./cellAddress";
import { eventType } from "./eventQueue";
import { filterMatches, type FilterCriteria } from "./filterCriteria";
import type { ObjectContext } from "./objectContext";
import { checkAllowed } from "./protectionCheck";
import { styleAt, valueAt } from "./sheetCells";
import { bodyArea } from "./tableAreas";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableState } from "./workbookState";

const filterSurface = surface("Filter", {
  "1.2": {
    scalars: "Criteria",
    methods: "Apply ApplyBottomItemsFilter ApplyCustomFilter ApplyTopItemsFilter ApplyValuesFilter Clear",
  },
});

/** Where a table lies and stands. */
export interface TablePlace {
  readonly context: ObjectContext;
  readonly sheet: SheetState;
  readonly table: TableState;
}

/** The filter of a table column (`Excel.Filter`). */
export class FilterObject extends WireObject {
  override readonly surface = filterSurface;

  constructor(
    private readonly owner: TablePlace,
    private readonly index: number,
  ) {
    super();
  }

  get Criteria(): unknown {
    return this.owner.table.columns[this.index]?.filter ?? null;
  }
  Apply(criteria: unknown): void {
    const { context, sheet, table } = this.owner;
    setFilter(context.model, sheet, table, this.index, checkedCriteria(criteria));
  }
  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  Clear(): void {
    const { context, sheet, table } = this.owner;
    setFilter(context.model, sheet, table, this.index, null);
  }
}

/** Sets or clears the filter of a column and hides the rows that do not match. */
export function setFilter(
  model: WorkbookModel,
  sheet: SheetState,
  table: TableState,
  index: number,
  filter: FilterCriteria | null,
): void {
  checkAllowed(sheet, "allowAutoFilter");
  const columns = table.columns.map((column, place) => {
    if (place !== index) return column;
    const { filter: _filter, ...rest } = column;
    return filter === null ? rest : { ...rest, filter: { ...filter } };
  });
  model.journal.assign(table, { columns });
  applyFilters(model, sheet, table);
}

/** Takes the filters of all columns away. */
export function clearFilters(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  checkAllowed(sheet, "allowAutoFilter");
  model.journal.assign(table, { columns: table.columns.map(({ filter: _filter, ...column }) => column) });
  applyFilters(model, sheet, table);
}

/** Hides the data rows that any filter leaves out and shows the others: filtering happens when it is applied, not when values change. */
export function applyFilters(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  const body = bodyArea(table);
  const locale = model.options().contentLanguage;
  const rows = Array.from({ length: body.rows }, (_row, offset) => body.row + offset);
  const hiddenRows = new Set([...sheet.hiddenRows].filter((row) => !rows.includes(row)));
  for (const [index, { filter }] of table.columns.entries()) {
    if (filter === undefined) continue;
    const column = body.column + index;
    const cells = rows.map((row) => {
      const value = valueAt(sheet, row, column);
      return { row, value, text: displayedText(value, styleAt(sheet, row, column).numberFormat ?? "General", locale) };
    });
    const matches = filterMatches(filter as unknown as FilterCriteria, cells);
    for (const cell of cells) if (!matches(cell)) hiddenRows.add(cell.row);
  }
  const isChanged =
    hiddenRows.size !== sheet.hiddenRows.size || [...hiddenRows].some((row) => !sheet.hiddenRows.has(row));
  model.journal.assign(sheet, { hiddenRows });
  if (isChanged)
    raiseSheetEvent(model, eventType.rowHiddenChanged, sheet, { address: addressOfArea(body), changeType: "Hidden" });
}

function checkedCriteria(given: unknown): FilterCriteria {
  const criteria = given as FilterCriteria | null;
  switch (criteria?.filterOn) {
    case "Values":
      if (!Array.isArray(criteria.values)) throw invalidArgument();
      return criteria;
    case "Custom":
    case "TopItems":
    case "BottomItems":
      if (typeof criteria.criterion1 !== "string") throw invalidArgument();
      return criteria;
    case undefined:
      throw invalidArgument();
    default:
      throw notImplemented(`filter on ${criteria?.filterOn ?? ""}`);
  }
}
