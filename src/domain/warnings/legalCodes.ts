/** Codes of the legal parameters that warnings look up; the workbook's list of parameters starts with a row for each. Amounts of money are in euro. */
export const legalCodes = {
  /** Workers from which a Belgian employer must draw up a yearly training plan (law of 3 October 2022). */
  planThreshold: "BE.plan.workers",
  /** Days of the year by which the advice on the plan is given and the plan is fixed: the month times 100 and the day. */
  adviceBy: "BE.plan.adviceBy",
  planBy: "BE.plan.fixedBy",
  /** Years over which the individual training right is averaged. */
  rightWindow: "BE.right.windowYears",
  /** Workers from which a Belgian employer owes an individual training right at all. */
  rightThreshold: "BE.right.workers10",
  /** Days of right a year of a full-timer at an employer of twenty workers or more, and at a smaller one. */
  rightDays20: "BE.right.days20",
  rightDays10: "BE.right.days10",
  /** Months after the start of a training within which Flemish training leave must be claimed. */
  leaveClaimMonths: "BE.vov.claimMonths",
  /** Hours from which a training may carry a repayment clause. */
  clauseHours: "BE.clause.hours",
  /** Cost in euro from which a training may carry a repayment clause: twice the guaranteed monthly income. */
  clauseCost: "BE.clause.cost",
  /** Euro a kilometre that may be paid for travel without tax (the Netherlands). */
  kmRate: "NL.km.rate",
  /** The normal rate of VAT, as a fraction. */
  vatBelgium: "BE.vat.rate",
  vatNetherlands: "NL.vat.rate",
} as const;
