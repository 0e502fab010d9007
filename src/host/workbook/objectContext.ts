import type { WireObject } from "../wire/wireObject";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** Makes wire objects for objects that may not know their classes (a range its sheet, a rule its range). */
export interface ObjectFactory {
  worksheet(sheet: SheetState): WireObject;
  range(sheet: SheetState, area: Area): WireObject;
  conditionalFormats(sheet: SheetState, area: Area): WireObject;
  /** The tables that touch an area, or lie wholly in it. */
  tables(sheet: SheetState, within: Area, isWhollyInside: boolean): WireObject;
}

/** What every wire object of a workbook has at hand. */
export interface ObjectContext {
  readonly model: WorkbookModel;
  readonly objects: ObjectFactory;
}
