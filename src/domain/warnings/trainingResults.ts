import { competenceGap } from "../calculations/competenceGap";
import { costPerGapPoint } from "../calculations/costPerGapPoint";
import { learningGain } from "../calculations/learningGain";
import { satisfaction, smallestShownSample, type Satisfaction } from "../calculations/satisfaction";
import { transferRate } from "../calculations/transferRate";
import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import type { Fraction } from "../plan/units";
import { activeTrainings } from "./activeTrainings";
import { findingsInBookings } from "./bookings";
import { groupedBy } from "./groupedBy";
import { planMoney } from "./planMoney";
import type { RuleContext } from "./ruleContext";
import { takesPlace } from "../calculations/takesPlace";

/** What came of one training; `hidden` where fewer people answered than may be shown, `null` where nothing was measured. */
export interface TrainingResult {
  readonly training: PlanRow<"trainings">;
  readonly followed: number;
  readonly response: Fraction | null;
  readonly satisfaction: Satisfaction | "hidden" | null;
  readonly gain: Fraction | "hidden" | null;
  readonly transfer: Fraction | null;
  readonly unmeasured: number;
  /** Cents per point of the gap that was closed: the gap of its competence times the transfer. */
  readonly costPerPoint: number | null;
}

/** The results of every training that is not cancelled (F-E1 to F-E3, F-E7), as the block Resultaat per opleiding of the sheet has them. */
export function trainingResults(plan: Plan, context: RuleContext): readonly TrainingResult[] {
  const taken = findingsInBookings(plan, context, (enrolment, { session }) =>
    takesPlace(enrolment) ? { enrolment, trainingId: session.trainingId } : null,
  );
  const byTraining = groupedBy(taken, ({ trainingId }) => trainingId);
  return activeTrainings(plan).map((training) =>
    resultOf(
      training,
      (byTraining.get(training.id) ?? []).map(({ enrolment }) => enrolment),
      context,
    ),
  );
}

function resultOf(
  training: PlanRow<"trainings">,
  enrolments: readonly PlanRow<"enrolments">[],
  context: RuleContext,
): TrainingResult {
  const followed = enrolments.filter(({ status }) => status === "present" || status === "passed").length;
  const scores = enrolments.flatMap(({ satisfaction: score }) => score ?? []);
  const gains = enrolments.flatMap(({ preScore, postScore }) =>
    preScore === null || postScore === null ? [] : (learningGain(preScore, postScore) ?? []),
  );
  const { measured, shown } = seenOnTheFloor(training.id, enrolments, context);
  const { share, unmeasured } = transferRate(shown, measured, followed);
  const closed = gapOf(training.competenceId, context) * (share ?? 0);
  const net = context.result(planMoney).byTraining.get(training.id)?.net ?? 0;
  return {
    training,
    followed,
    response: followed === 0 ? null : scores.length / followed,
    satisfaction: scores.length === 0 ? null : (satisfaction(scores) ?? "hidden"),
    gain: shownMean(gains),
    transfer: share,
    unmeasured: Math.max(0, unmeasured),
    costPerPoint: costPerGapPoint(net, closed),
  };
}

function shownMean(values: readonly number[]): number | "hidden" | null {
  if (values.length === 0) return null;
  return values.length < smallestShownSample ? "hidden" : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Person by person where somebody noted it so; else the counts of the checks on the floor. */
function seenOnTheFloor(trainingId: string, enrolments: readonly PlanRow<"enrolments">[], context: RuleContext) {
  const noted = enrolments.flatMap(({ behaviourShown }) => behaviourShown ?? []);
  if (noted.length > 0) return { measured: noted.length, shown: noted.filter(Boolean).length };
  const checks = context.rows("transferChecks", "trainingId", trainingId);
  const sum = (field: "measured" | "shown") => checks.reduce((all, row) => all + (row[field] ?? 0), 0);
  return { measured: sum("measured"), shown: sum("shown") };
}

/** Weighted points of the gap of a competence now (F-N3). */
function gapOf(competenceId: string | null, context: RuleContext): number {
  if (competenceId === null) return 0;
  return context
    .rows("competenceLevels", "competenceId", competenceId)
    .reduce(
      (sum, { neededNow, present, people, weight }) =>
        neededNow === null || present === null
          ? sum
          : sum + competenceGap({ needed: neededNow, present, people: people || 1, weight: weight || 1 }),
      0,
    );
}
