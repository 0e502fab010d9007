import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { RecordKey } from "../domain/plan/planRecords";
import type { CostGroup } from "../domain/calculations/costGroup";

/** Short texts of the workbook that belong to no table. */
export type CommonText =
  | "id"
  | "note"
  | "settingName"
  | "settingValue"
  | "settingHelp"
  | "yes"
  | "no"
  | "yesNoTitle"
  | "costGroupTitle"
  | "withoutAddIn"
  | "total"
  | "inputRefusedTitle"
  | "chooseFromList"
  | "newWord"
  | "unknownId"
  | "enterNumber"
  | "enterDate"
  | "enterTime";

/** Every text the planner writes, in the workbook's language; `all…` gives the text in every language, the workbook's own first. */
export interface WorkbookTexts {
  readonly language: string;
  readonly common: (text: CommonText) => string;
  readonly allCommon: (text: CommonText) => readonly string[];
  readonly sheet: (sheet: string) => { readonly name: string; readonly title: string; readonly explanation: string };
  readonly allSheetNames: (sheet: string) => readonly string[];
  readonly allSheetTitles: (sheet: string) => readonly string[];
  readonly tableTitle: (table: RecordKey) => string;
  readonly header: (table: RecordKey, column: string) => string;
  readonly allHeaders: (table: RecordKey, column: string) => readonly string[];
  /** What is shown when a cell of the column is selected; empty when there is nothing to say. */
  readonly help: (table: RecordKey, column: string) => string;
  /** A word that formulas of a table show. */
  readonly tableLabel: (table: RecordKey, label: string) => string;
  readonly blockTitle: (block: string) => string;
  readonly allBlockTitles: (block: string) => readonly string[];
  readonly blockLabel: (block: string, label: string) => string;
  readonly chartTitle: (chart: string) => string;
  readonly listTitle: (list: ChoiceListKey) => string;
  readonly allListTitles: (list: ChoiceListKey) => readonly string[];
  readonly word: (list: ChoiceListKey, choice: string) => string;
  readonly allWords: (list: ChoiceListKey, choice: string) => readonly string[];
  readonly costGroup: (group: CostGroup) => string;
}
