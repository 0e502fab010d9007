import type { IsoDate } from "../../domain/plan/units";
import type { Language } from "../../i18n/language";
import type { CheckedPlan } from "../checkPlan";
import { legalReport } from "./legalReport";
import { planReport } from "./planReport";
import { reportText } from "./reportText";
import { wordFile } from "./wordFile";

/** The strategic plan with the year plan, or the plan in the order of the Belgian law. */
export type DocumentKind = "plan" | "law";

/** A document for Word, and the same as text for where no file can be saved. */
export interface WordDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/** Makes a document of the plan as it was last read, without names of people. */
export async function wordDocument(
  kind: DocumentKind,
  { plan, sheetNames }: Pick<CheckedPlan, "plan" | "sheetNames">,
  language: Language,
  today: IsoDate,
): Promise<WordDocument> {
  const make = kind === "plan" ? planReport : legalReport;
  const report = make(plan, sheetNames, language, today);
  return { bytes: await wordFile(report), text: reportText(report) };
}
