import { expectedSubsidies } from "../../domain/calculations/expectedSubsidies";
import { financialYearMonths } from "../../domain/calculations/financialYearMonths";
import { phasing } from "../../domain/calculations/phasing";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate, YearMonth } from "../../domain/plan/units";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { presentEmployees } from "../../domain/warnings/targetGroupMembers";
import { nothing, type Traced } from "./rowTrace";
import {
  countedParts,
  departmentOf,
  expenseParts,
  isRanked,
  isSame,
  lineParts,
  partsOfAmounts,
  placeOf,
  rowPart,
  trainingParts,
  type PartsOf,
  type TracePart,
} from "./traceParts";
import type { TraceSubject } from "./traceSubject";

export function ofTrainings(
  of: PartsOf,
  { which }: Extract<TraceSubject, { kind: "trainings" }>,
  within: ReadonlySet<string>,
): Traced {
  if (which === "within" || which === "outside")
    return { parts: trainingParts(of, (id) => within.has(id) === (which === "within")) };
  if (which === "ranked") return { parts: trainingParts(of, (id) => isRanked(of, id)) };
  if (which === "all") return { parts: trainingParts(of, () => true) };
  if (which === "perEmployee") {
    const people = presentEmployees(of.plan, ruleContext(of.plan)).filter(({ name }) => name !== null).length;
    return people === 0 ? nothing : { parts: countedParts(of, () => true), divisor: people };
  }
  const listed = new Set(which);
  return { parts: trainingParts(of, (id) => listed.has(id)) };
}

type Total = Extract<TraceSubject, { kind: "cluster" | "costType" | "month" | "department" | "column" }>;

export function totalParts(of: PartsOf, subject: Total): readonly TracePart[] {
  switch (subject.kind) {
    case "cluster":
      return countedParts(of, (_counted, training) => (training?.cluster ?? null) === subject.cluster);
    case "costType":
      return countedParts(of, ({ costType }) =>
        subject.costType === null ? costType !== null : costType === subject.costType,
      );
    case "month":
      return monthParts(of, subject.month);
    case "department":
      return countedParts(of, (counted, training) => isSame(subject.department, departmentOf(counted, training)));
    case "column":
      return columnParts(of, subject);
  }
}

/** What each line puts in a month: equal parts a training day, or all of it in its own month (F-B10). Without a month: what is in none of the plan year. */
function monthParts(of: PartsOf, month: YearMonth | null): readonly TracePart[] {
  const { plan } = of;
  const days = daysOfTraining(plan);
  const { planYear, financialYearStart } = plan.organisation;
  const year = new Set(planYear === null ? [] : financialYearMonths(planYear, financialYearStart));
  const phased = of.money.amounts.map((counted) => {
    // A subsidy comes in at its own date, not on the training days.
    const trainingId = counted.source === "subsidies" ? null : counted.trainingId;
    const { byMonth } = phasing([{ ...counted, trainingId }], days);
    const inYear = [...byMonth].reduce((sum, [key, amount]) => sum + (year.has(key) ? amount : 0), 0);
    return { ...counted, amount: month === null ? counted.amount - inYear : (byMonth.get(month) ?? 0) };
  });
  return partsOfAmounts(
    of,
    phased.filter(({ amount }) => amount !== 0),
  );
}

function daysOfTraining({ sessions, trainingDays }: Plan): ReadonlyMap<string, readonly IsoDate[]> {
  const trainingOf = new Map(sessions.map(({ id, trainingId }) => [id, trainingId]));
  const days = new Map<string, IsoDate[]>();
  for (const { sessionId, date } of trainingDays) {
    const training = trainingOf.get(sessionId ?? "") ?? null;
    if (training !== null && date !== null) days.set(training, [...(days.get(training) ?? []), date]);
  }
  return days;
}

function columnParts(of: PartsOf, { table, field }: Extract<Total, { kind: "column" }>): readonly TracePart[] {
  const { plan } = of;
  const expected = expectedSubsidies(plan);
  switch (table) {
    case "budgetLines":
      if (field === "countedAmount") return countedParts(of, ({ source }) => source === "budgetLines");
      return lineParts(of, ({ unit }) => field === "amount" || unit !== "percent");
    case "expenses":
      return expenseParts(of, () => true);
    case "budgetFrames":
      return plan.budgetFrames.map(({ id, department, granted }) => {
        return rowPart(department ?? id, granted ?? 0, placeOf(table, id, field));
      });
    default:
      return plan.subsidies.map((row) => {
        const amount = field === "granted" ? (row.granted ?? 0) : (expected.get(row.id)?.expected ?? 0);
        return rowPart(row.name ?? row.id, amount, placeOf(table, row.id, field));
      });
  }
}
