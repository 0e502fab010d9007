import { WireObject } from "../wire/wireObject";
import type { ObjectContext } from "./objectContext";
import type { Area, CellStyle } from "./snapshot";
import { writeStyles } from "./styleWriting";
import { uniformStyle } from "./uniformStyle";
import type { SheetState } from "./workbookState";

/** Cells whose style a format object reads and writes. */
export interface StyledCells {
  readonly context: ObjectContext;
  readonly sheet: SheetState;
  readonly place: Area;
}

/** Base of the format objects of a range. */
export abstract class StyledObject extends WireObject {
  constructor(protected readonly cells: StyledCells) {
    super();
  }

  protected read<Value>(pick: (style: CellStyle) => Value): Value | null {
    return uniformStyle(this.cells.sheet, this.cells.place, pick);
  }

  /** A field that is `undefined` goes back to Excel's default. */
  protected write(change: Partial<{ [Field in keyof CellStyle]: CellStyle[Field] | undefined }>): void {
    writeStyles(this.cells.context.model, this.cells.sheet, this.cells.place, (style) => {
      const fields = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
      return Object.fromEntries(fields) as CellStyle;
    });
  }
}
