import { invalidArgument, itemNotFound, notImplemented } from "../wire/hostError";
import { surface } from "../wire/surface";
import { wholeSheet } from "./areas";
import { ChartCollectionObject } from "./chartObject";
import { FreezePanesObject } from "./freezePanesObject";
import { KeyedCollectionObject, worksheetPropertyKind } from "./keyedCollections";
import { worksheetPropertiesStore } from "./keyedStores";
import { NamedItemCollectionObject } from "./namedItemObject";
import { PageLayoutObject } from "./pageLayoutObject";
import { WorksheetProtectionObject } from "./protectionObject";
import { resolveArea } from "./rangeResolution";
import { RangeObject } from "./rangeObject";
import { usedArea } from "./sheetCells";
import { activateSheet, deleteSheet } from "./sheetChanges";
import type { Area } from "./snapshot";
import { TableCollectionObject } from "./tableCollectionObject";
import { WorksheetProperties } from "./worksheetProperties";

const worksheetSurface = surface("Worksheet", {
  "1.1": {
    scalars: "Name Id Position Visibility",
    links: "Tables Charts",
    methods: "Activate Delete GetCell GetRange GetUsedRange",
  },
  "1.2": { links: "Protection" },
  "1.4": { links: "Names", methods: "GetUsedRangeOrNullObject" },
  "1.5": { methods: "GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject" },
  "1.6": { methods: "Calculate" },
  "1.7": {
    scalars: "TabColor",
    links: "FreezePanes",
    methods: "GetRangeByIndexes Copy",
    events: "Activated:11 Deactivated:12 DataChanged:10 SelectionChanged:14",
  },
  "1.8": { scalars: "ShowGridlines ShowHeadings", hidden: "Gridlines Headings", events: "Calculated:16" },
  "1.9": { links: "PageLayout", events: "FormatChanged:18" },
  "1.11": { events: "RowHiddenChanged:19" },
  "1.12": { links: "CustomProperties" },
});

/** A sheet (`Excel.Worksheet`). */
export class WorksheetObject extends WorksheetProperties {
  override readonly surface = worksheetSurface;

  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.context, this.sheet);
  }
  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.context, this.sheet);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.context, this.sheet);
  }
  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.context.model, this.sheet);
  }
  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.context, this.sheet);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context, this.sheet);
  }
  get CustomProperties(): KeyedCollectionObject {
    return new KeyedCollectionObject(worksheetPropertiesStore(this.context.model, this.sheet), worksheetPropertyKind);
  }

  Copy(): never {
    throw notImplemented("Worksheet.copy");
  }
  Activate(): void {
    activateSheet(this.context.model, this.sheet);
  }
  Delete(): void {
    deleteSheet(this.context.model, this.sheet);
  }
  Calculate(): void {
    this.context.model.recalculate();
  }

  /** An address, a name or a structured reference; without one the whole sheet. */
  GetRange(address: unknown): RangeObject {
    if (address === undefined || address === null || address === "") return this.range(wholeSheet);
    const found = typeof address === "string" ? resolveArea(this.context.model, address, this.sheet) : null;
    if (found === null) throw invalidArgument();
    if (found.sheet !== this.sheet) throw invalidArgument();
    return this.range(found.area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (![row, column, rows, columns].every(Number.isInteger)) throw invalidArgument();
    return this.range({ row, column, rows, columns });
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = usedArea(this.sheet, wholeSheet, valuesOnly === true);
    return used === null ? null : this.range(used);
  }
  /** A blank sheet uses A1. */
  GetUsedRange(valuesOnly: unknown): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetNextOrNullObject(visibleOnly: unknown): WorksheetObject | null {
    return this.neighbour(1, visibleOnly === true);
  }
  GetPreviousOrNullObject(visibleOnly: unknown): WorksheetObject | null {
    return this.neighbour(-1, visibleOnly === true);
  }
  GetNext(visibleOnly: unknown): WorksheetObject {
    return orItemNotFound(this.GetNextOrNullObject(visibleOnly));
  }
  GetPrevious(visibleOnly: unknown): WorksheetObject {
    return orItemNotFound(this.GetPreviousOrNullObject(visibleOnly));
  }

  private neighbour(step: 1 | -1, isVisibleOnly: boolean): WorksheetObject | null {
    const { sheets } = this.context.model.state;
    for (let index = this.Position + step; ; index += step) {
      const sheet = sheets[index];
      if (sheet === undefined) return null;
      if (!isVisibleOnly || sheet.visibility === "Visible") return new WorksheetObject(this.context, sheet);
    }
  }

  protected range(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }
}

function orItemNotFound<Item>(item: Item | null): Item {
  if (item === null) throw itemNotFound();
  return item;
}
