/** How many days of individual training right a Belgian employer of this size owes; the amounts are legal parameters. */
export type TrainingRightCategory = "twentyOrMore" | "tenToNineteen" | "underTen";

/** Mean of the quarters that were declared (F-C1), in full-time equivalents; `null` when none was. */
export function referenceFte(quarters: readonly (number | null)[]): number | null {
  const declared = quarters.filter((quarter) => quarter !== null);
  return declared.length === 0 ? null : declared.reduce((sum, quarter) => sum + quarter, 0) / declared.length;
}

/** The size class of an employer for the individual training right; the law of 3 October 2022 sets the limits at 20 and 10 workers. */
export function trainingRightCategory(fte: number, limits = { most: 20, some: 10 }): TrainingRightCategory {
  if (fte >= limits.most) return "twentyOrMore";
  return fte >= limits.some ? "tenToNineteen" : "underTen";
}
