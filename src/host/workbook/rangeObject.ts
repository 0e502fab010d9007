import { itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import type { WireObject } from "../wire/wireObject";
import { DataValidationObject } from "./dataValidationObject";
import { RangeEditing } from "./rangeEditing";
import { RangeFormatObject } from "./rangeFormatObject";
import { leftOfColumn, pointsFromPixels, topOfRow } from "./lineSizes";
import type { RangePosition } from "./rangePosition";
import { RangeSortObject } from "./rangeSorting";
import { cellAt } from "./sheetCells";

const rangeSurface = surface("Range", {
  "": { methods: "_ValidateArraySize" },
  "1.1": {
    scalars:
      "NumberFormat Values Formulas Text RowIndex ColumnIndex RowCount ColumnCount Address AddressLocal CellCount ValueTypes",
    links: "Worksheet Format",
    methods:
      "Clear Delete GetBoundingRect GetCell GetColumn GetEntireColumn GetEntireRow GetIntersection GetLastCell GetLastColumn " +
      "GetLastRow GetOffsetRange GetRow GetUsedRange Insert Select",
  },
  "1.2": {
    scalars: "RowHidden ColumnHidden Hidden",
    links: "Sort",
    methods: "GetColumnsAfter GetColumnsBefore GetResizedRange GetRowsAbove GetRowsBelow Merge Unmerge",
  },
  "1.4": { methods: "GetIntersectionOrNullObject GetUsedRangeOrNullObject" },
  "1.6": { links: "ConditionalFormats", methods: "Calculate" },
  "1.7": { scalars: "IsEntireColumn IsEntireRow", methods: "GetAbsoluteResizedRange" },
  "1.8": { links: "DataValidation" },
  "1.9": { methods: "CopyFrom Find FindOrNullObject GetTables" },
  "1.10": { scalars: "Top Left Height Width" },
  "1.12": { scalars: "HasSpill", methods: "GetSpillingToRange GetSpillingToRangeOrNullObject GetSpillParent" },
});

/** A rectangle of cells (`Excel.Range`). */
export class RangeObject extends RangeEditing {
  override readonly surface = rangeSurface;

  get Worksheet(): WireObject {
    return this.context.objects.worksheet(this.sheet);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }
  get Sort(): RangeSortObject {
    return new RangeSortObject(this);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }
  get ConditionalFormats(): WireObject {
    return this.context.objects.conditionalFormats(this.sheet, this.place);
  }
  GetTables(isWhollyInside: unknown): WireObject {
    return this.context.objects.tables(this.sheet, this.place, isWhollyInside === true);
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

  /** In points from the edges of the sheet. */
  get Left(): number {
    return pointsFromPixels(leftOfColumn(this.sheet, this.place.column));
  }
  get Top(): number {
    return pointsFromPixels(topOfRow(this.sheet, this.place.row));
  }
  get Width(): number {
    return pointsFromPixels(leftOfColumn(this.sheet, this.place.column + this.place.columns)) - this.Left;
  }
  get Height(): number {
    return pointsFromPixels(topOfRow(this.sheet, this.place.row + this.place.rows)) - this.Top;
  }

  /** True when all cells belong to dynamic arrays, false when none does, else `null`. */
  get HasSpill(): boolean | null {
    const spilled = this.readCells((cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined).flat();
    if (spilled.every((value) => value === true)) return true;
    return spilled.some((value) => value === true) ? null : false;
  }
  GetSpillingToRangeOrNullObject(): RangePosition | null {
    const { row, column } = this.place;
    const spill = cellAt(this.sheet, row, column)?.spill;
    return spill === undefined ? null : this.at({ row, column, rows: spill.rows, columns: spill.columns });
  }
  GetSpillingToRange(): RangePosition {
    const range = this.GetSpillingToRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }
  GetSpillParent(): RangePosition {
    const { row, column } = this.place;
    const parent = cellAt(this.sheet, row, column)?.spilledFrom;
    if (parent === undefined) throw itemNotFound();
    return this.at({ ...parent, rows: 1, columns: 1 });
  }
}
