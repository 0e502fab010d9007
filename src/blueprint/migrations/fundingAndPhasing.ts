import type { Migration } from "./migration";

/** Formulas as version 2 wrote them, by table or block and column. */
const second: Readonly<Record<string, RegExp>> = {
  "budgetFrames.planned": /^=SUMPRODUCT\(\(\([^=]+=""\)\+\(Begroting\[/,
  "budgetFrames.committed": /^=SUMPRODUCT\(\(\([^=]+=""\)\+\(Realisatie\[/,
  "budgetFrames.realised": /^=SUMPRODUCT\(\(\([^=]+=""\)\+\(Realisatie\[/,
  "subsidies.expected":
    /^=IF\([^,]+,0,IF\([^,]+,[^,]+,MIN\(ROUND\(N\([^,]+\)\*N\([^,]+\),2\),IF\([^,]+,1E\+99,[^,]+\)\)\)\)$/,
  "trainings.rankKey": /^=IF\([^,()]+="","","R"&/,
  "trainings.withinBudget": /^=IF\([^,()]+="","",IF\(OR\([^()]+<=N\(INDEX\(/,
  rankedList: /^=IFERROR\(OPL\.RANGLIJST\(Opleidingen\[ID\],/,
  cutOffSummary: /^=(N\(INDEX\(|SUM\(Opleidingen\[[^\]]+\]\)$)/,
  budgetPosition: /^=N\(INDEX\(Organisatie\[/,
  totalsByMonth: /^=SUMIFS\(Begroting\[/,
  totalsByDepartment: /^=IFERROR\(OPL\.SUBTOTAAL\(Begroting\[/,
};

/**
 * Version 3: budget frames and department totals count a line without a department for that of its training, the yearly ceiling of the
 * kmo-portefeuille is used up in the order of dates, cancelled trainings have no rank, and amounts per month follow the training days. New columns come by themselves; formulas
 * that people wrote are left alone.
 */
export const fundingAndPhasing: Migration = {
  version: 3,
  ops: () => [],
  isOutdated: (formula, part, column) => second[column === null ? part : `${part}.${column}`]?.test(formula) === true,
};
