import type { Language } from "../../i18n/language";

/** A table of a report: every cell is text as people read it. */
export interface ReportTable {
  readonly kind: "table";
  readonly header: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row is the sum of the others. */
  readonly hasTotal: boolean;
}

/** A paragraph, after a question or a topic in bold if there is a `lead`; or what the plan does not say yet, in the place where it belongs. */
export type ReportPart =
  | { readonly kind: "text"; readonly lead?: string; readonly text: string }
  | { readonly kind: "missing"; readonly text: string }
  | ReportTable;

/** A section; one without parts is the heading of the sections below it. */
export interface ReportSection {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly parts: readonly ReportPart[];
}

/** A plan as a document that is read from top to bottom; it knows no file format. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  readonly sections: readonly ReportSection[];
}
