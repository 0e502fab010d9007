import type { ChoiceListKey } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import type { Language } from "../../i18n/language";

/** The plan of another workbook, read from its file; the file itself is never changed. */
export interface PlanFile {
  readonly name: string;
  readonly plan: Plan;
  /** The language of the workbook in the file. */
  readonly language: Language;
  /** Words that people added to the lists, also those no row uses. */
  readonly ownWords: ReadonlyMap<ChoiceListKey, readonly string[]>;
  /** Cells, columns and tables that could not be read. */
  readonly unread: number;
  /** The day the file says it was last saved; `null` when it does not say. */
  readonly savedOn: IsoDate | null;
}

/** Why a file gives no plan. */
export type PlanFileProblem =
  /** No bytes at all. */
  | "empty"
  /** Text, a picture, a PDF: no workbook. */
  | "notAWorkbook"
  /** .xls or .xlsb, which this add-in does not read. */
  | "otherFormat"
  /** A password is asked to open it. */
  | "protected"
  | "damaged"
  /** A workbook in which no table of a plan stands. */
  | "noPlan"
  /** Made by a newer version of the add-in. */
  | "newerVersion"
  | "daysFrom1904";

/** What came of reading one chosen file. */
export type PlanFileReading =
  | { readonly ok: true; readonly value: PlanFile }
  | { readonly ok: false; readonly name: string; readonly problem: PlanFileProblem };
