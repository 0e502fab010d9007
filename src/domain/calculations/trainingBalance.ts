/** Days of right and days taken in one year. */
export interface TrainingYear {
  readonly year: number;
  readonly right: number;
  readonly taken: number;
}

/**
 * Days left at the end of the last year (F-C3). What is not taken goes to the next year for as long as the window lasts: days older than
 * `windowYears` years expire, the oldest days are taken first, and days taken beyond the right are a debt in the next year. Five
 * years is what the law of 3 October 2022 is read to say; the plan has it as BE.right.windowYears.
 */
export function trainingBalance(years: readonly TrainingYear[], windowYears = 5): number {
  const sorted = [...years].sort((left, right) => left.year - right.year || left.right - right.right);
  let rests: { readonly year: number; readonly days: number }[] = [];
  for (const { year, right, taken } of sorted) {
    rests = rests.filter((rest) => rest.days < 0 || year - rest.year < windowYears);
    rests.push({ year, days: right });
    let toTake = taken - rests.reduce((debt, { days }) => debt + Math.min(0, days), 0);
    rests = rests
      .filter(({ days }) => days > 0)
      .map((rest) => {
        const used = Math.min(rest.days, toTake);
        toTake -= used;
        return { year: rest.year, days: rest.days - used };
      });
    if (toTake > 0) rests.push({ year, days: -toTake });
  }
  return rests.reduce((sum, { days }) => sum + days, 0);
}
