import type { CustomFunction } from "./customFunction";
import { absenceFunctions } from "./definitions/absenceFunctions";
import { calendarFunctions } from "./definitions/calendarFunctions";
import { complianceFunctions } from "./definitions/complianceFunctions";
import { conflictFunctions } from "./definitions/conflictFunctions";
import { evaluationFunctions } from "./definitions/evaluationFunctions";
import { socialBalanceFunctions } from "./definitions/socialBalanceFunctions";
import { subsidyFunctions } from "./definitions/subsidyFunctions";
import { supplierFunctions } from "./definitions/supplierFunctions";
import { warningFunctions } from "./definitions/warningFunctions";

/** The functions that load when one of them is called for the first time. */
export const laterFunctions: readonly CustomFunction[] = [
  ...absenceFunctions,
  ...subsidyFunctions,
  ...supplierFunctions,
  ...calendarFunctions,
  ...conflictFunctions,
  ...complianceFunctions,
  ...socialBalanceFunctions,
  ...evaluationFunctions,
  ...warningFunctions,
];
