import { itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import type { WireObject } from "../wire/wireObject";
import { RangeContent } from "./rangeContent";
import type { RangePosition } from "./rangePosition";

const rangeSurface = surface("Range", {
  "": { methods: "_ValidateArraySize" },
  "1.1": {
    scalars:
      "NumberFormat Values Formulas Text RowIndex ColumnIndex RowCount ColumnCount Address AddressLocal CellCount ValueTypes",
    links: "Worksheet",
    methods:
      "GetBoundingRect GetCell GetColumn GetEntireColumn GetEntireRow GetIntersection GetLastCell GetLastColumn GetLastRow " +
      "GetOffsetRange GetRow",
  },
  "1.2": { methods: "GetColumnsAfter GetColumnsBefore GetResizedRange GetRowsAbove GetRowsBelow GetUsedRange" },
  "1.4": { methods: "GetIntersectionOrNullObject GetUsedRangeOrNullObject" },
  "1.7": { scalars: "IsEntireColumn IsEntireRow", methods: "GetAbsoluteResizedRange" },
});

/** A rectangle of cells (`Excel.Range`). */
export class RangeObject extends RangeContent {
  override readonly surface = rangeSurface;

  get Worksheet(): WireObject {
    return this.context.objects.worksheet(this.sheet);
  }

  GetIntersection(given: unknown): RangePosition {
    const shared = this.GetIntersectionOrNullObject(given);
    if (shared === null) throw itemNotFound();
    return shared;
  }

  /** An empty range uses its first cell. */
  GetUsedRange(valuesOnly: unknown): RangePosition {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
}
