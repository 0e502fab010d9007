import { formulaSkeleton } from "./formulaSkeleton";
import type { Migration } from "./migration";
import { moneyOfVersionThree } from "./moneyOfVersionThree";

/**
 * Version 4: subsidies are part of the net cost, rejected lines do not count, and every sheet takes the same granted budget and the same
 * trainings. New columns come by themselves; formulas that people wrote are left alone.
 */
export const moneyOfOnePlan: Migration = {
  version: 4,
  ops: () => [],
  isOutdated: (formula, part, column) =>
    moneyOfVersionThree[column === null ? part : `${part}.${column}`]?.includes(formulaSkeleton(formula)) === true,
};
