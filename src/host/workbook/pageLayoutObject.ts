import { invalidArgument, itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { maximumColumns, maximumRows } from "./cellAddress";
import { oneOf } from "./checkedValue";
import { HeaderFooterGroupObject } from "./headerFooterObject";
import { PageSetupObject } from "./pageSetupObject";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { Area, LineSpan, PageMargin } from "./snapshot";

const layoutSurface = surface("PageLayout", {
  "1.9": {
    scalars:
      "Orientation PaperSize Zoom LeftMargin RightMargin TopMargin BottomMargin HeaderMargin FooterMargin " +
      "CenterHorizontally CenterVertically PrintGridlines PrintHeadings",
    links: "HeadersFooters",
    methods:
      "GetPrintArea GetPrintAreaOrNullObject GetPrintTitleRows GetPrintTitleRowsOrNullObject GetPrintTitleColumns " +
      "GetPrintTitleColumnsOrNullObject SetPrintArea SetPrintMargins SetPrintTitleRows SetPrintTitleColumns",
  },
});

/** Points in one unit of `Excel.PrintMarginUnit`. */
const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const marginNames: readonly PageMargin[] = ["left", "right", "top", "bottom", "header", "footer"];

/** How a sheet is printed (`Excel.PageLayout`). */
export class PageLayoutObject extends PageSetupObject {
  override readonly surface = layoutSurface;

  get HeadersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.context.model, this.sheet);
  }

  /** Margins that are left out stay as they are. */
  SetPrintMargins(unit: unknown, given: unknown): void {
    const points = pointsIn[oneOf(["Points", "Inches", "Centimeters"], unit)];
    if (typeof given !== "object" || given === null) throw invalidArgument();
    for (const [name, size] of Object.entries(given) as [PageMargin, unknown][]) {
      if (!marginNames.includes(name)) throw invalidArgument();
      if (size === null || size === undefined) continue;
      this.setMargin(name, typeof size === "number" ? size * points : size);
    }
  }

  SetPrintArea(given: unknown): void {
    this.change({ printArea: this.areaOf(given) });
  }
  /** Whole rows that are repeated on every page (`$1:$2`). */
  SetPrintTitleRows(given: unknown): void {
    const { row, rows } = this.areaOf(given);
    if (rows === maximumRows) throw invalidArgument();
    this.change({ printTitleRows: { from: row, to: row + rows - 1 } });
  }
  /** Whole columns that are repeated on every page (`$A:$B`). */
  SetPrintTitleColumns(given: unknown): void {
    const { column, columns } = this.areaOf(given);
    if (columns === maximumColumns) throw invalidArgument();
    this.change({ printTitleColumns: { from: column, to: column + columns - 1 } });
  }

  GetPrintAreaOrNullObject(): RangeObject | null {
    return this.layout.printArea === undefined ? null : this.range(this.layout.printArea);
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const rows = this.layout.printTitleRows;
    if (rows === undefined) return null;
    return this.range({ row: rows.from, rows: lines(rows), column: 0, columns: maximumColumns });
  }
  GetPrintTitleColumnsOrNullObject(): RangeObject | null {
    const columns = this.layout.printTitleColumns;
    if (columns === undefined) return null;
    return this.range({ column: columns.from, columns: lines(columns), row: 0, rows: maximumRows });
  }
  GetPrintArea(): RangeObject {
    return found(this.GetPrintAreaOrNullObject());
  }
  GetPrintTitleRows(): RangeObject {
    return found(this.GetPrintTitleRowsOrNullObject());
  }
  GetPrintTitleColumns(): RangeObject {
    return found(this.GetPrintTitleColumnsOrNullObject());
  }

  private areaOf(given: unknown): Area {
    const place =
      given instanceof RangeObject
        ? { sheet: given.sheet, area: given.place }
        : resolveArea(this.context.model, String(given), this.sheet);
    if (place?.sheet !== this.sheet) throw invalidArgument();
    return place.area;
  }
  private range(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }
}

function lines({ from, to }: LineSpan): number {
  return to - from + 1;
}

function found(range: RangeObject | null): RangeObject {
  if (range === null) throw itemNotFound();
  return range;
}
