import type { SourceColumn } from "../../../actions/import/importSource";
import { evidenceTexts } from "../../../i18n/import/evidenceTexts";
import { questionTexts } from "../../../i18n/import/questionTexts";
import { textsIn, type Language } from "../../../i18n/language";

/** What is in a column and how that is known, in one line: kind, date order, decimal sign or samples. */
export function columnEvidence({ kind, dates, numbers, samples }: SourceColumn, language: Language): string {
  const words = textsIn(evidenceTexts, language);
  const { choices } = textsIn(questionTexts, language);
  const orders = dates.flatMap(({ order, ...evidence }) =>
    order === "perCell" || order === "unknown" ? [] : [words.dates({ ...evidence, order: choices[order] })],
  );
  const isDecimal = numbers && (numbers.decimal === "," || numbers.decimal === ".");
  const decimals = isDecimal ? [words.decimal(numbers.decimal, numbers.sample, numbers.row)] : [];
  const details = [...orders, ...decimals];
  const shown = details.length > 0 ? details : samples.slice(0, 3);
  return shown.length === 0 ? words.kinds[kind] : `${words.kinds[kind]}: ${shown.join(" · ")}`;
}
