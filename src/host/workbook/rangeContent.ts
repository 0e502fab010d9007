import { isValidFormat } from "numfmt";
import { HostError, invalidArgument } from "../wire/hostError";
import { displayedText, valueType, wireValue } from "./cellText";
import { RangePosition } from "./rangePosition";
import { matrixFor, writeCells } from "./rangeWriting";
import { writeStyles } from "./styleWriting";
import { cellAt, styleAt } from "./sheetCells";
import type { Cell } from "./workbookState";

/** Reading more than 5,000,000 cells fails (docs:concepts/resource-limits-and-performance-optimization). */
const maximumCellsRead = 5_000_000;

/**
 * Whether Excel can read a number format: fewer than 255 characters and well formed ([MS-OI29500] 2.1.712), in at most four sections
 * (support.microsoft.com "Review guidelines for customizing a number format").
 */
function isNumberFormat(format: string): boolean {
  return format === "" || (format.length < 255 && isValidFormat(format));
}

/** What the cells of a range hold and show. */
export abstract class RangeContent extends RangePosition {
  get Values(): unknown[][] {
    return this.readCells((cell) => wireValue(cell?.value ?? null));
  }
  set Values(given: unknown) {
    writeCells(this.context.model, this.sheet, this.place, given);
  }

  get Formulas(): unknown[][] {
    return this.readCells((cell) => cell?.formula ?? wireValue(cell?.value ?? null));
  }
  set Formulas(given: unknown) {
    writeCells(this.context.model, this.sheet, this.place, given);
  }

  get ValueTypes(): unknown[][] {
    return this.readCells((cell) => valueType(cell?.value ?? null));
  }

  get Text(): unknown[][] {
    const locale = this.context.model.options().contentLanguage;
    return this.readCells((cell, row, column) =>
      displayedText(cell?.value ?? null, this.formatAt(row, column), locale),
    );
  }

  get NumberFormat(): unknown[][] {
    return this.readCells((_cell, row, column) => this.formatAt(row, column));
  }
  set NumberFormat(given: unknown) {
    const formatOf = matrixFor(this.place, given);
    writeStyles(this.context.model, this.sheet, this.place, (style, row, column) => {
      const format = formatOf(row - this.place.row, column - this.place.column);
      if (format === null) return style;
      if (typeof format !== "string" || !isNumberFormat(format)) throw invalidArgument();
      return { ...style, numberFormat: format === "" ? "General" : format };
    });
  }

  /** Sent by the library before it writes more than 1,500 cells in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.place.rows || columns !== this.place.columns)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  }

  private formatAt(row: number, column: number): string {
    return styleAt(this.sheet, row, column).numberFormat ?? "General";
  }

  protected readCells(read: (cell: Cell | undefined, row: number, column: number) => unknown): unknown[][] {
    const { row, column, rows, columns } = this.place;
    if (rows * columns > maximumCellsRead)
      throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
    return Array.from({ length: rows }, (_row, rowOffset) =>
      Array.from({ length: columns }, (_column, columnOffset) =>
        read(cellAt(this.sheet, row + rowOffset, column + columnOffset), row + rowOffset, column + columnOffset),
      ),
    );
  }
}
