import { smallestShownSample } from "../calculations/satisfaction";
import type { Plan } from "../plan/plan";
import { findingsInBookings } from "./bookings";
import { groupedBy } from "./groupedBy";
import type { RuleContext } from "./ruleContext";
import { takesPlace } from "../calculations/takesPlace";

/** What participants think of the trainings of a supplier, from 0 to 10; `hidden` for fewer answers than may be shown. */
export interface SupplierScore {
  readonly supplierId: string;
  readonly answers: number;
  readonly mean: number | "hidden";
}

interface Marks {
  readonly answers: number;
  readonly sum: number;
}

/**
 * The score of every supplier whose trainings somebody judged, from the marks of participants, or from the evaluations of reaction with their number of
 * answers where no participant noted one (feature 73), as the columns of the sheet have it.
 */
export function supplierScores(plan: Plan, context: RuleContext): readonly SupplierScore[] {
  const marks = context.result(marksByTraining);
  return plan.suppliers.flatMap(({ id }): readonly SupplierScore[] => {
    const own = context.rows("trainings", "supplierId", id).flatMap((training) => marks.get(training.id) ?? []);
    const answers = own.reduce((total, one) => total + one.answers, 0);
    if (answers === 0) return [];
    const sum = own.reduce((total, one) => total + one.sum, 0);
    return [{ supplierId: id, answers, mean: answers < smallestShownSample ? "hidden" : sum / answers }];
  });
}

function marksByTraining(plan: Plan, context: RuleContext): ReadonlyMap<string | null, Marks> {
  const noted = findingsInBookings(plan, context, (enrolment, { session: { trainingId } }) =>
    takesPlace(enrolment) && enrolment.satisfaction !== null ? { trainingId, mark: enrolment.satisfaction } : null,
  );
  const reactions = plan.evaluations.flatMap(({ trainingId, level, measured, responded }) =>
    level === 1 && measured !== null && responded !== null ? [{ trainingId, measured, responded }] : [],
  );
  const marks = new Map<string | null, Marks>();
  for (const [trainingId, rows] of groupedBy(reactions, (row) => row.trainingId))
    marks.set(trainingId, {
      answers: rows.reduce((total, { responded }) => total + responded, 0),
      sum: rows.reduce((total, { measured, responded }) => total + measured * responded, 0),
    });
  for (const [trainingId, rows] of groupedBy(noted, (row) => row.trainingId))
    marks.set(trainingId, { answers: rows.length, sum: rows.reduce((total, { mark }) => total + mark, 0) });
  return marks;
}
