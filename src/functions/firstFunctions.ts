import type { CustomFunction } from "./customFunction";
import { costFunctions } from "./definitions/costFunctions";
import { cutOffFunctions } from "./definitions/cutOffFunctions";
import { needFunctions } from "./definitions/needFunctions";
import { priorityFunctions } from "./definitions/priorityFunctions";
import { totalFunctions } from "./definitions/totalFunctions";

/** The functions that stand on the sheets of every plan: they load at once. */
export const firstFunctions: readonly CustomFunction[] = [
  ...needFunctions,
  ...priorityFunctions,
  ...cutOffFunctions,
  ...costFunctions,
  ...totalFunctions,
];
