import type { Migration } from "./migration";

/** Version 5: the months within which a cost may be deducted from the transition payment are a legal parameter; version 4 wrote 60 in the formula. */
export const termsFromParameters: Migration = {
  version: 5,
  ops: () => [],
  isOutdated: (formula, part, column) =>
    part === "enrolments" && column === "transitionRefusal" && /^=IF\(.*<EDATE\(.*,-60\),/.test(formula),
};
