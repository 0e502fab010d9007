import type { FunctionId } from "../../i18n/functions/functionTexts";
import { followUpExamples } from "./followUpExamples";
import type { FunctionExample } from "./functionExample";
import { moneyExamples } from "./moneyExamples";
import { planningExamples } from "./planningExamples";

/** One worked example of every function; that of the warnings needs whole tables and stands in the manual. */
export const functionExamples: Readonly<Record<Exclude<FunctionId, "WAARSCHUWINGEN">, FunctionExample>> = {
  ...planningExamples,
  ...moneyExamples,
  ...followUpExamples,
};
