import { invalidArgument, itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { maximumColumns, maximumRows } from "./cellAddress";
import { oneOf } from "./checkedValue";
import type { ObjectContext } from "./objectContext";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { Area, PageLayoutSnapshot } from "./snapshot";
import type { SheetState } from "./workbookState";

const layoutSurface = surface("PageLayout", {
  "1.9": {
    scalars: "Orientation PaperSize Zoom",
    methods:
      "GetPrintArea GetPrintAreaOrNullObject GetPrintTitleRows GetPrintTitleRowsOrNullObject SetPrintArea SetPrintTitleRows",
  },
});

/** How a sheet is printed (`Excel.PageLayout`). */
export class PageLayoutObject extends WireObject {
  override readonly surface = layoutSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  private get layout(): PageLayoutSnapshot {
    return this.sheet.pageLayout;
  }
  private change(patch: Partial<PageLayoutSnapshot>): void {
    this.context.model.journal.assign(this.sheet, { pageLayout: { ...this.layout, ...patch } });
  }

  get Orientation(): string {
    return this.layout.orientation;
  }
  set Orientation(orientation: unknown) {
    this.change({ orientation: oneOf(["Portrait", "Landscape"], orientation) });
  }
  get PaperSize(): string {
    return this.layout.paperSize;
  }
  set PaperSize(size: unknown) {
    this.change({ paperSize: oneOf(["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Tabloid", "Executive"], size) });
  }
  get Zoom(): unknown {
    const { fitToWide, fitToTall } = this.layout;
    if (fitToWide === undefined && fitToTall === undefined) return { scale: 100 };
    return {
      ...(fitToWide === undefined ? {} : { horizontalFitToPages: fitToWide }),
      ...(fitToTall === undefined ? {} : { verticalFitToPages: fitToTall }),
    };
  }
  /** Pages wide and tall, or a scale of 100; other scales are not kept and are refused. */
  set Zoom(zoom: unknown) {
    const {
      horizontalFitToPages: fitToWide,
      verticalFitToPages: fitToTall,
      scale,
    } = (zoom ?? {}) as Record<string, unknown>;
    if (scale !== undefined && scale !== null && scale !== 100) throw invalidArgument();
    const { fitToWide: _wide, fitToTall: _tall, ...rest } = this.layout;
    const pageLayout = {
      ...rest,
      ...(typeof fitToWide === "number" ? { fitToWide } : {}),
      ...(typeof fitToTall === "number" ? { fitToTall } : {}),
    };
    this.context.model.journal.assign(this.sheet, { pageLayout });
  }

  SetPrintArea(given: unknown): void {
    this.change({ printArea: this.area(given) });
  }
  /** Whole rows that are repeated on every page (`$1:$2`). */
  SetPrintTitleRows(given: unknown): void {
    const { row, rows } = this.area(given);
    this.change({ printTitleRows: { from: row, to: row + rows - 1 } });
  }
  GetPrintAreaOrNullObject(): RangeObject | null {
    return this.layout.printArea === undefined ? null : this.range(this.layout.printArea);
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const rows = this.layout.printTitleRows;
    if (rows === undefined) return null;
    return this.range({ row: rows.from, rows: rows.to - rows.from + 1, column: 0, columns: maximumColumns });
  }
  GetPrintArea(): RangeObject {
    return found(this.GetPrintAreaOrNullObject());
  }
  GetPrintTitleRows(): RangeObject {
    return found(this.GetPrintTitleRowsOrNullObject());
  }

  private area(given: unknown): Area {
    const place =
      given instanceof RangeObject
        ? { sheet: given.sheet, area: given.place }
        : resolveArea(this.context.model, String(given), this.sheet);
    if (place?.sheet !== this.sheet || place.area.rows === maximumRows) throw invalidArgument();
    return place.area;
  }
  private range(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }
}

function found(range: RangeObject | null): RangeObject {
  if (range === null) throw itemNotFound();
  return range;
}
