import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { isSameName, WireCollection } from "../wire/wireObject";
import { containsArea, intersectionOf } from "./areas";
import { workbookTarget } from "./eventQueue";
import type { ObjectContext } from "./objectContext";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { Area } from "./snapshot";
import { createTable } from "./tableCreation";
import { TableObject } from "./tableObject";
import type { SheetState } from "./workbookState";

const collectionSurface = surface("TableCollection", {
  "1.1": { scalars: "Count", methods: "Add GetItem GetItemAt" },
  "1.4": { methods: "GetCount GetItemOrNullObject" },
  "1.7": { events: "DataChanged:101" },
  "1.9": { events: "Added:102 Deleted:103" },
});
const scopedSurface = surface("TableScopedCollection", {
  "1.9": { scalars: "Count", methods: "GetCount GetFirst GetItem" },
  "1.14": { methods: "GetItemOrNullObject" },
});

/** The tables of the workbook, or of one sheet (`Excel.TableCollection`). */
export class TableCollectionObject extends WireCollection<TableObject> {
  override readonly surface = collectionSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState | null,
  ) {
    super();
  }

  override items(): readonly TableObject[] {
    const sheets = this.sheet === null ? this.context.model.state.sheets : [this.sheet];
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.context, sheet, table)));
  }
  override find(key: unknown): TableObject | null {
    return this.items().find(({ state }) => state.id === key || isSameName(key, state.name)) ?? null;
  }
  override listen(type: number, isListening: boolean): void {
    this.context.model.events.listen(type, this.sheet?.id ?? workbookTarget, isListening);
  }
  Add(given: unknown, hasHeaders: unknown): TableObject {
    const { model } = this.context;
    const found =
      given instanceof RangeObject
        ? { sheet: given.sheet, area: given.place }
        : typeof given === "string"
          ? resolveArea(model, given, this.sheet ?? model.activeSheet)
          : null;
    if (found === null || (this.sheet !== null && found.sheet !== this.sheet)) throw invalidArgument();
    return new TableObject(this.context, found.sheet, createTable(model, found.sheet, found.area, hasHeaders === true));
  }
}

/** The tables in a range (`Excel.TableScopedCollection`). */
export class TableScopedCollectionObject extends WireCollection<TableObject> {
  override readonly surface = scopedSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
    private readonly within: Area,
    private readonly isWhollyInside: boolean,
  ) {
    super();
  }

  override items(): readonly TableObject[] {
    const isIn = (area: Area) =>
      this.isWhollyInside ? containsArea(this.within, area) : intersectionOf(this.within, area) !== null;
    const tables = this.sheet.tables.filter(({ area }) => isIn(area));
    return tables.map((table) => new TableObject(this.context, this.sheet, table));
  }
  override find(key: unknown): TableObject | null {
    return this.items().find(({ state }) => state.id === key || isSameName(key, state.name)) ?? null;
  }
  GetFirst(): TableObject {
    return this.GetItemAt(0);
  }
}
