import type { Migration } from "./migration";

/** Formulas as version 3 wrote them, by table and column or by block. */
const third: Readonly<Record<string, RegExp>> = {
  "contracts.noticeBefore": /^=IF\([^,]+="","",EDATE\(/,
  "workforcePlan.shortage": /^=IF\(COUNT\([^,]+\)=0,"",/,
  "resources.shortage": /^=IF\(COUNT\([^,]+\)=0,"",/,
  "interviews.coverage": /^=IF\(N\([^,]+\)=0,"",N\(/,
  "evaluations.responseRate": /^=IF\(N\([^,]+\)=0,"",N\(/,
  "transferChecks.transfer": /^=IF\(N\([^,]+\)=0,"",N\(/,
  "competenceLevels.gapNow": /\*IF\(N\([^,]+\)=0,1,/,
  "competenceLevels.gapIn3Years": /\*IF\(N\([^,]+\)=0,1,/,
  "certificates.validThrough": /^=IF\([^,]+<>"",[^,]+,IF\(OR\([^,]+="",N\((?!IF\()/,
  "certificates.state": /^=IF\([^,]+="","",IF\(/,
  "legalParameters.inForce": /^=IF\(AND\([^,]+<>"",N\([^,]+\)<=INDEX\(/,
  conflicts: /^=IFERROR\(OPL\.CONFLICTEN\((?:[^,]+,){12}[^,]+\),/,
};

/**
 * Version 4: what nobody filled in is not zero. A shortage, share or rate waits until both its numbers are there, zero people close no gap, a
 * certificate takes the term of its training, notice on a contract that ends with a month is due at the end of a month, a trainer who takes part elsewhere is in two
 * places at once, and legal amounts are those of the plan year.
 */
export const emptyIsNotZero: Migration = {
  version: 4,
  ops: () => [],
  isOutdated: (formula, part, column) => third[column === null ? part : `${part}.${column}`]?.test(formula) === true,
};
