import { invalidArgument } from "../wire/hostError";
import { WireObject } from "../wire/wireObject";
import type { ObjectContext } from "./objectContext";
import { moveSheet, renameSheet, setSheetVisibility } from "./sheetChanges";
import type { SheetState } from "./workbookState";

/** Name, place and looks of a sheet. */
export abstract class WorksheetProperties extends WireObject {
  constructor(
    readonly context: ObjectContext,
    readonly state: SheetState,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id };
  }

  override listen(type: number, isListening: boolean): void {
    this.context.model.events.listen(type, this.state.id, isListening);
  }

  /** The sheet; InvalidReference once it is deleted. */
  protected get sheet(): SheetState {
    return this.context.model.existing(this.state);
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    renameSheet(this.context.model, this.sheet, name);
  }
  get Position(): number {
    return this.context.model.state.sheets.indexOf(this.sheet);
  }
  set Position(position: unknown) {
    moveSheet(this.context.model, this.sheet, position);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(visibility: unknown) {
    setSheetVisibility(this.context.model, this.sheet, visibility);
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(color: unknown) {
    if (typeof color !== "string" || !/^(#[0-9a-f]{6})?$/i.test(color)) throw invalidArgument();
    this.context.model.journal.assign(this.sheet, { tabColor: color.toUpperCase() });
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The library sends `showGridlines` under this name. */
  set Gridlines(isShown: unknown) {
    this.context.model.journal.assign(this.sheet, { showGridlines: isShown === true });
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  get Headings(): boolean {
    return this.sheet.showHeadings;
  }
  set Headings(isShown: unknown) {
    this.context.model.journal.assign(this.sheet, { showHeadings: isShown === true });
  }
}
