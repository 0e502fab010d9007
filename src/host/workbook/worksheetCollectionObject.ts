import { itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireCollection } from "../wire/wireObject";
import { workbookTarget } from "./eventQueue";
import type { ObjectContext } from "./objectContext";
import { addSheet } from "./sheetChanges";
import { WorksheetObject } from "./worksheetObject";
import type { SheetState } from "./workbookState";

const collectionSurface = surface("WorksheetCollection", {
  "1.1": { methods: "Add GetActiveWorksheet GetItem" },
  "1.4": { methods: "GetCount GetItemOrNullObject" },
  "1.5": { methods: "GetFirst GetLast" },
  "1.7": { events: "Activated:11 Added:13 Deactivated:12 Deleted:15" },
  "1.8": { events: "Calculated:16" },
  "1.9": { events: "DataChanged:10 FormatChanged:18 SelectionChanged:14" },
});

/** The sheets of the workbook in the order of their tabs (`Excel.WorksheetCollection`). */
export class WorksheetCollectionObject extends WireCollection<WorksheetObject> {
  override readonly surface = collectionSurface;

  constructor(private readonly context: ObjectContext) {
    super();
  }

  override items(): readonly WorksheetObject[] {
    return this.context.model.state.sheets.map((sheet) => this.object(sheet));
  }

  /** By id or by name. */
  override find(key: unknown): WorksheetObject | null {
    const sheet = this.context.model.sheetById(key) ?? this.context.model.sheetByName(key);
    return sheet === null ? null : this.object(sheet);
  }

  override listen(type: number, isListening: boolean): void {
    this.context.model.events.listen(type, workbookTarget, isListening);
  }

  Add(name: unknown): WorksheetObject {
    return this.object(addSheet(this.context.model, name));
  }
  GetActiveWorksheet(): WorksheetObject {
    return this.object(this.context.model.activeSheet);
  }
  GetFirst(visibleOnly: unknown): WorksheetObject {
    return this.firstOf(this.context.model.state.sheets, visibleOnly);
  }
  GetLast(visibleOnly: unknown): WorksheetObject {
    return this.firstOf([...this.context.model.state.sheets].reverse(), visibleOnly);
  }

  private firstOf(sheets: readonly SheetState[], visibleOnly: unknown): WorksheetObject {
    const sheet = sheets.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
    if (sheet === undefined) throw itemNotFound();
    return this.object(sheet);
  }

  private object(sheet: SheetState): WorksheetObject {
    return new WorksheetObject(this.context, sheet);
  }
}
