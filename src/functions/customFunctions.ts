import type { CustomFunction } from "./customFunction";
import { calendarFunctions } from "./definitions/calendarFunctions";
import { complianceFunctions } from "./definitions/complianceFunctions";
import { conflictFunctions } from "./definitions/conflictFunctions";
import { costFunctions } from "./definitions/costFunctions";
import { cutOffFunctions } from "./definitions/cutOffFunctions";
import { evaluationFunctions } from "./definitions/evaluationFunctions";
import { needFunctions } from "./definitions/needFunctions";
import { priorityFunctions } from "./definitions/priorityFunctions";
import { socialBalanceFunctions } from "./definitions/socialBalanceFunctions";
import { subsidyFunctions } from "./definitions/subsidyFunctions";
import { supplierFunctions } from "./definitions/supplierFunctions";
import { totalFunctions } from "./definitions/totalFunctions";
import { warningFunctions } from "./definitions/warningFunctions";

/** Every custom function, by subject. */
export const customFunctions: readonly CustomFunction[] = [
  ...needFunctions,
  ...priorityFunctions,
  ...cutOffFunctions,
  ...costFunctions,
  ...totalFunctions,
  ...subsidyFunctions,
  ...supplierFunctions,
  ...calendarFunctions,
  ...conflictFunctions,
  ...complianceFunctions,
  ...socialBalanceFunctions,
  ...evaluationFunctions,
  ...warningFunctions,
];
