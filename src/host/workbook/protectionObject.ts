import { accessDenied, invalidArgument, invalidOperation } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { raiseSheetEvent } from "./changeEvents";
import { eventType } from "./eventQueue";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

const protectionSurface = surface("WorksheetProtection", {
  "1.2": { scalars: "Protected Options", methods: "Protect" },
  "1.7": { methods: "Unprotect" },
});

/** What is allowed on a protected sheet unless said otherwise (ref:docs-ref-autogen/excel/excel/excel.worksheetprotectionoptions.yml). */
const strictest: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Protection of a sheet (`Excel.WorksheetProtection`). Every call clears the undo stack (docs:excel/excel-add-ins-undo-capabilities). */
export class WorksheetProtectionObject extends WireObject {
  override readonly surface = protectionSurface;

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection.protected;
  }
  get Options(): unknown {
    return { ...strictest, ...this.sheet.protection.options };
  }
  Protect(options: unknown, password: unknown): void {
    if (this.Protected) throw invalidOperation("The worksheet is already protected.");
    const given = Object.entries((options ?? {}) as Record<string, unknown>);
    if (given.some(([key]) => !(key in strictest))) throw invalidArgument();
    this.change({
      protected: true,
      options: Object.fromEntries(given),
      password: typeof password === "string" ? password : "",
    });
  }
  Unprotect(password: unknown): void {
    if (this.Protected && this.sheet.protection.password !== (typeof password === "string" ? password : ""))
      throw accessDenied();
    this.change({ protected: false, options: {}, password: "" });
  }

  private change(protection: SheetState["protection"]): void {
    const isChanged = protection.protected !== this.Protected;
    this.model.journal.assign(this.sheet, { protection });
    if (isChanged)
      raiseSheetEvent(this.model, eventType.protectionChanged, this.sheet, { isProtected: protection.protected });
    this.model.journal.clear();
  }
}
