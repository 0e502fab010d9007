import type { ChoiceOf } from "../domain/plan/choiceLists";
import type { Plan } from "../domain/plan/plan";
import type { Language } from "../i18n/language";
import { startingBenchmarks } from "../i18n/workbook/starting/benchmarkTexts";
import { wordingIn } from "../i18n/workbook/wording";
import { startingRows } from "./startingRows";

/** The benchmarks a new plan starts with: those of its country and those for everybody; none while the country is not known. */
export function benchmarkRows(country: ChoiceOf<"country"> | null, language: Language): Plan["benchmarks"] {
  return startingRows(
    "benchmarks",
    startingBenchmarks
      .filter((row) => country !== null && (row.country === null || country.includes(row.country)))
      .map(({ what, ...row }) => ({ ...row, what: wordingIn(what, language) })),
  );
}
