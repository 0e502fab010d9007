import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { LegalParameterCode } from "../domain/calculations/startingLegalParameters";
import type { CostGroup } from "../domain/calculations/costGroup";
import type { PlanRecords, RecordKey } from "../domain/plan/planRecords";

/** A record's own columns: its fields, the ID and the remark. Calculated columns are named by their key. */
export type ColumnKey<K extends RecordKey> = "id" | "note" | (keyof PlanRecords[K] & string) | (string & {});

/** Writes the parts of a formula as they are called in this workbook: formulas never hold names of their own. */
export interface FormulaContext {
  /** A column of the same row of the same table: `Begroting[[#This Row],[Aantal]]`. */
  readonly cell: (column: string) => string;
  /** The data of a column: `Begroting[Aantal]`. */
  readonly column: <K extends RecordKey>(table: K, column: ColumnKey<K>) => string;
  /** A whole table with its headers: `Begroting[#All]`. */
  readonly table: (table: RecordKey) => string;
  /** The stable name of a table, quoted. */
  readonly tableName: (table: RecordKey) => string;
  /** The value of a setting of the organisation. */
  readonly setting: (field: keyof PlanRecords["organisation"] & string) => string;
  /** The legal amount in force on the reference date, from the table of legal parameters; 0 when there is none. */
  readonly legal: (code: LegalParameterCode) => string;
  /** The word of a choice, quoted as text: `"wettelijk verplicht"`. */
  readonly word: (list: ChoiceListKey, choice: string) => string;
  /** The words of a list table on the sheet with lists: `LijstAfdeling[Afdeling]`. */
  readonly list: (list: ChoiceListKey) => string;
  /** What a block shows in a column (from zero) below its headers, as far down as it may spill. */
  readonly spilled: (block: string, column: number) => string;
  /** Which kind of cost a cost type is (`costGroup` word), from the list of cost types. */
  readonly costGroupOf: (costType: string) => string;
  /** The word of a cost group, quoted. */
  readonly costGroup: (group: CostGroup) => string;
  /** `"ja"` or `"nee"`, quoted, in the workbook's language. */
  readonly yesNo: (value: boolean) => string;
  /** A word of this table or block, quoted. */
  readonly label: (key: string) => string;
  /** The title, name or other text behind an ID; empty when the ID is empty or unknown: `IFERROR(INDEX(…,MATCH(…)),"")`. */
  readonly lookup: (table: RecordKey, column: string, id: string) => string;
  /** The short text, quoted, that stands where a custom function gives no answer. */
  readonly withoutAddIn: string;
  /** A custom function that falls back on a native twin: `IFERROR(OPL.X(…),twin)`. */
  readonly withTwin: (custom: string, twin: string) => string;
  /** A custom function that has no native twin: `IFERROR(OPL.X(…),"text that says what to install")`. */
  readonly customOnly: (custom: string) => string;
}
