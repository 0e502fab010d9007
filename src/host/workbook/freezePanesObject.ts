import { invalidArgument } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { maximumColumns, maximumRows } from "./cellAddress";
import { numberFrom } from "./checkedValue";
import type { ObjectContext } from "./objectContext";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { SheetState } from "./workbookState";

const freezeSurface = surface("WorksheetFreezePanes", {
  "1.7": { methods: "FreezeAt FreezeColumns FreezeRows GetLocation GetLocationOrNullObject Unfreeze" },
});

/** Rows and columns that stay in view (`Excel.WorksheetFreezePanes`). */
export class FreezePanesObject extends WireObject {
  override readonly surface = freezeSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  FreezeRows(count: unknown = 1): void {
    this.freeze(numberFrom(count, 0, maximumRows - 1), 0);
  }
  FreezeColumns(count: unknown = 1): void {
    this.freeze(0, numberFrom(count, 0, maximumColumns - 1));
  }
  /** Everything above and left of the last cell of a range that starts at A1, that cell included. */
  FreezeAt(given: unknown): void {
    const area =
      given instanceof RangeObject ? given.place : resolveArea(this.context.model, String(given), this.sheet)?.area;
    if (area === undefined) throw invalidArgument();
    const rows = area.rows === maximumRows ? 0 : area.row + area.rows;
    const columns = area.columns === maximumColumns ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || maximumRows, columns: columns || maximumColumns };
    return new RangeObject(this.context, this.sheet, area);
  }
  GetLocation(): RangeObject {
    const range = this.GetLocationOrNullObject();
    if (range === null) throw invalidArgument();
    return range;
  }

  private freeze(rows: number, columns: number): void {
    this.context.model.journal.assign(this.sheet, { frozen: { rows, columns } });
  }
}
