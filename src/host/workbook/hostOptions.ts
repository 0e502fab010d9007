import type { RequirementSets } from "../wire/requirementSets";

/** A planned failure: at action `actionIndex` of the `request`-th request (both from 0), before or after that action is applied. */
export interface PlannedFault {
  readonly request: number;
  readonly actionIndex: number;
  readonly moment: "before" | "after";
  readonly code: string;
}

/** The knobs of the host. They imitate circumstances; none makes the host kinder than Excel. */
export interface HostOptions {
  /** Milliseconds between request and answer. */
  readonly latency: number;
  /** Bytes a request or an answer may have where the platform is OfficeOnline (docs:concepts/resource-limits-and-performance-optimization). */
  readonly payloadLimit: number;
  readonly requirementSets: RequirementSets;
  /** Language of Office itself (`Office.context.displayLanguage`). */
  readonly displayLanguage: string;
  /** Locale of the workbook and of what users type (`Office.context.contentLanguage`). */
  readonly contentLanguage: string;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** The user is editing a cell (docs:excel/excel-add-ins-delay-in-cell-edit). */
  readonly cellEditMode: boolean;
  readonly faults: readonly PlannedFault[];
}

/** What a host does when nothing is asked for: Excel for Windows in Dutch at the level the library knows (ExcelApi 1.15). */
export const defaultHostOptions: HostOptions = {
  latency: 0,
  payloadLimit: 5 * 1024 * 1024,
  requirementSets: {
    ExcelApi: "1.15",
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    AddInCommands: "1.3",
    CustomFunctionsRuntime: "1.3",
    DialogApi: "1.2",
    RichApiRuntime: "1.2",
    DelayForCellEdit: "1.1",
  },
  displayLanguage: "nl-NL",
  contentLanguage: "nl-NL",
  platform: "PC",
  cellEditMode: false,
  faults: [],
};
