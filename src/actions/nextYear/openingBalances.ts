import { referenceFte } from "../../domain/calculations/referenceFte";
import { legalParameter } from "../../domain/calculations/legalParameter";
import { trainingBalance, type TrainingYear } from "../../domain/calculations/trainingBalance";
import { trainingRight } from "../../domain/calculations/trainingRight";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { groupedBy } from "../../domain/warnings/groupedBy";
import { legalCodes } from "../../domain/warnings/legalCodes";
import { isInBelgium } from "../../domain/warnings/countryPack";
import { freeIds } from "../import/freeIds";
import { blankRow } from "../import/blankRow";
import { daysFollowed } from "./daysFollowed";
import { lastDayOf } from "./planYears";

type RightRow = PlanRow<"trainingRights">;

/**
 * The training account at the start of a year (F-C2, F-C3): the years that still count, with last year's right and days followed filled in where they were
 * left to the sheet, and a row with what is left. Followed is what the enrolments say, or what was typed when that is more.
 */
export function openingBalances(last: Plan, people: Plan["employees"], year: number): readonly RightRow[] {
  const followed = daysFollowed(last);
  const rowsOf = groupedBy(last.trainingRights, ({ employeeId }) => employeeId);
  const newId = freeIds(
    "trainingRights",
    last.trainingRights.map(({ id }) => id),
  );
  const window = lawOn(last, legalCodes.rightWindow, year) ?? 5;
  return people.flatMap((person) => {
    const known = rowsOf.get(person.id) ?? [];
    const days = rightOf(last, person, year - 1);
    if (known.length === 0 && days === 0) return [];
    const before = known.filter((row) => row.year !== null && row.year < year - 1 && row.year >= year - window);
    const own = known.find((row) => row.year === year - 1) ?? {
      ...blankRow("trainingRights", newId()),
      employeeId: person.id,
      year: year - 1,
    };
    const closed = { ...own, right: own.right ?? days, taken: Math.max(own.taken ?? 0, followed.get(person.id) ?? 0) };
    const history = [...before, { ...closed, carriedIn: closed.carriedIn ?? balance(before, year - 1, window) }];
    const opening = {
      ...blankRow("trainingRights", newId()),
      employeeId: person.id,
      year,
      carriedIn: balance(history, year, window),
    };
    return [...history, opening];
  });
}

/** Days left when a year begins; what an oldest row brought along counts as a year of its own before it. */
function balance(rows: readonly RightRow[], year: number, window: number): number {
  const sorted = [...rows].sort((left, right) => (left.year ?? 0) - (right.year ?? 0));
  const brought = sorted[0]?.carriedIn ?? 0;
  const years: readonly TrainingYear[] = [
    { year: (sorted[0]?.year ?? year) - 1, right: Math.max(0, brought), taken: Math.max(0, -brought) },
    ...sorted.map((row) => ({ year: row.year ?? year, right: row.right ?? 0, taken: row.taken ?? 0 })),
    { year, right: 0, taken: 0 },
  ];
  return Math.round(trainingBalance(years, window) * 1000) / 1000;
}

/** The right of a person in a year; none where the law of 3 October 2022 does not hold. */
function rightOf(plan: Plan, { fte, startDate, endDate }: PlanRow<"employees">, year: number): number {
  if (!isInBelgium(plan) || fte === null) return 0;
  const { fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3 } = plan.organisation;
  const size = referenceFte([fteQuarter4, fteQuarter1, fteQuarter2, fteQuarter3]) ?? 0;
  const law = (code: string) => lawOn(plan, code, year) ?? 0;
  const isOver = (code: string) => law(code) > 0 && size >= law(code);
  const days = isOver(legalCodes.planThreshold)
    ? law("BE.right.days20")
    : isOver("BE.right.workers10")
      ? law("BE.right.days10")
      : 0;
  return trainingRight({ days, regime: fte, start: startDate, end: endDate, year });
}

function lawOn(plan: Plan, code: string, year: number): number | null {
  return legalParameter(plan.legalParameters, code, lastDayOf(year))?.value ?? null;
}
