import type { IsoDate } from "../../domain/plan/units";
import type { SpecialCategory } from "../../i18n/import/problemFacts";
import type { ImportProblem } from "./importProblem";

/** Ways to turn the bytes of a text file into characters. */
export const textEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** Characters that may stand between the cells of a text file. */
export const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/** A day in a spreadsheet cell: there a date has no order of day and month to be wrong about. */
export interface SourceDay {
  readonly day: IsoDate;
}

/** One cell as it stands in the file. Text files hold text only; spreadsheets also numbers, yes/no and days. */
export type SourceCell = string | number | boolean | SourceDay;

/** How a text file was read, and why so; every choice can be corrected by reading the file again with `ReadOptions`. */
export interface TextFormat {
  readonly kind: "text";
  readonly encoding: TextEncoding;
  /** `bom`: the file says so itself; `plain`: only characters every encoding shares; `valid`: the bytes fit UTF-8; `fallback`: they do not; `chosen`: by the user. */
  readonly encodingReason: "bom" | "plain" | "valid" | "zeroBytes" | "fallback" | "chosen";
  /** Up to three cells with letters outside ASCII: there a wrong encoding is seen at a glance. */
  readonly encodingSamples: readonly string[];
  readonly separator: Separator;
  readonly separatorReason: "stated" | "counted" | "onlyColumn" | "chosen";
}

/** Which sheet of a workbook was read. */
export interface SheetFormat {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly sheets: readonly string[];
}

/** What is in a column: at least nine in ten filled cells are of that kind; the others become problems when the column is used so. */
export type ColumnKind = "empty" | "text" | "number" | "percent" | "date" | "yesNo";

/** The sign before the decimals; `none`: whole numbers only; `perCell`: both occur, each clear cell is read by itself; `unknown`: `1.250` could be either. */
export type DecimalSign = "," | "." | "none" | "perCell" | "unknown";

export interface NumberEvidence {
  readonly decimal: DecimalSign;
  /** A cell that settles the decimal sign, with its row in the file; the first doubtful cell when nothing settles it. */
  readonly sample: string;
  readonly row: number;
  /** Cells of which the decimal sign cannot be told from the cell alone. */
  readonly doubtful: number;
  /** Currency signs found before or after amounts. */
  readonly currencies: readonly string[];
}

/** The order of day, month and year; `perCell`: both orders occur in one way of writing; `unknown`: no cell settles it. */
export type DateOrder = "dmy" | "mdy" | "ymd" | "perCell" | "unknown";

/** One way of writing dates within a column, such as `9/9/9999`; a column may hold several. */
export interface DateEvidence {
  /** Digits as 9, a month name as `mon`: `99-99-9999` and `9-9-9999` are one shape, `9-9-9999`. */
  readonly shape: string;
  readonly order: DateOrder;
  readonly count: number;
  readonly sample: string;
  readonly row: number;
  /** Cells of this shape of which day and month can be swapped. */
  readonly doubtful: number;
}

/** A column of the file with the evidence for what it holds. */
export interface SourceColumn {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly filled: number;
  /** Cells with blanks before or after the text; they are read without. */
  readonly padded: number;
  /** Up to five different cells, in the order of the file. */
  readonly samples: readonly string[];
  readonly numbers: NumberEvidence | null;
  readonly dates: readonly DateEvidence[];
  readonly special: SpecialCategory | null;
}

/** A row with its number in the file as a spreadsheet would show it (the header is row 1). */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

/** A file as it was read: headers, rows, how it was understood and what was wrong with it. */
export interface ImportSource {
  readonly name: string;
  readonly format: TextFormat | SheetFormat | null;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly problems: readonly ImportProblem[];
}
