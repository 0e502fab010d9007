/** Days of right and days taken in one year. */
export interface TrainingYear {
  readonly year: number;
  readonly right: number;
  readonly taken: number;
}

/**
 * Days left at the end of the last year (F-C3). What is not taken goes to the next year for as long as the window lasts: days older than
 * `windowYears` years expire, the oldest days are taken first, and days taken beyond the right are a debt in the next year. Without a window
 * (`null` or 0) nothing expires. Five years is what the law of 3 October 2022 is read to say, which no source confirms yet (domain 2.1); the
 * plan has it as the legal parameter BE.right.windowYears.
 */
export function trainingBalance(years: readonly TrainingYear[], windowYears: number | null = null): number {
  const window = windowYears || Number.POSITIVE_INFINITY;
  const sorted = [...years].sort((left, right) => left.year - right.year);
  let rests: { readonly year: number; readonly days: number }[] = [];
  for (const { year, right, taken } of sorted) {
    rests = rests.filter((rest) => rest.days < 0 || year - rest.year < window);
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

/** A year as it was recorded, with the days that came into it; `null` is not filled in. */
export interface RecordedYear {
  readonly year: number | null;
  readonly carriedIn: number | null;
  readonly right: number | null;
  readonly taken: number | null;
}

/**
 * Days that come into a year from the recorded years before it (F-C3): what was left of the year before, as far as the window holds days to
 * cover it. Because the oldest days are taken first, what is left is always of the newest years. Days that came in from a time that was
 * not recorded have no known age and do not expire. Without a window (`null` or 0) everything goes over.
 */
export function carriedInto(year: number, recorded: readonly RecordedYear[], windowYears: number | null): number {
  const left = sumOf(recorded, year - 1, year - 1, balanceOf);
  if (!windowYears) return left;
  const first = year - windowYears + 1;
  const granted = sumOf(recorded, first, year - 1, ({ right }) => right ?? 0);
  const came = sumOf(recorded, first + 1, year - 1, ({ carriedIn }) => carriedIn ?? 0);
  const unrecorded = came - sumOf(recorded, first, year - 2, balanceOf);
  return Math.min(left, granted + Math.max(0, unrecorded));
}

function balanceOf({ carriedIn, right, taken }: RecordedYear): number {
  return (carriedIn ?? 0) + (right ?? 0) - (taken ?? 0);
}

function sumOf(
  recorded: readonly RecordedYear[],
  first: number,
  last: number,
  days: (row: RecordedYear) => number,
): number {
  return recorded.reduce(
    (sum, row) => sum + (row.year !== null && row.year >= first && row.year <= last ? days(row) : 0),
    0,
  );
}
