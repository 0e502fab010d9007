import type { Plan } from "../domain/plan/plan";
import type { RecordKey } from "../domain/plan/planRecords";
import { activeTrainings } from "../domain/warnings/activeTrainings";
import { wordKey } from "../domain/warnings/wordKey";
import { trainingsByNeed } from "./needs/needsForTraining";

/** The arrows of the chain from goals to personal plans and evaluation (S2.2, S1.23), in the order they are drawn. */
export type ChainLinkKind =
  | "goalsToLearningGoals"
  | "jobsToWorkforcePlan"
  | "competencesToLevels"
  | "needsToReason"
  | "needsToTrainings"
  | "trainingsToEvaluation"
  | "personalGoalsToTrainings";

/** One arrow: how many rows should be linked and are, and where the first open end stands. */
export interface ChainLink {
  readonly kind: ChainLinkKind;
  readonly made: number;
  readonly expected: number;
  readonly place: { readonly table: RecordKey; readonly row: string | null; readonly field: string | null };
}

interface End {
  readonly id: string;
}

/** Counts the links of every arrow; without rows that should be linked both numbers are zero. */
export function planChain(plan: Plan): readonly ChainLink[] {
  const { goals, learningGoals, competences, competenceLevels, needs, evaluations, developmentPlans } = plan;
  const trainings = activeTrainings(plan).filter(({ status }) => status !== "idea");
  const withLearningGoal = new Set(learningGoals.map(({ goalId }) => goalId));
  const levelled = new Set(competenceLevels.map(({ competenceId }) => competenceId));
  const evaluated = new Set(evaluations.map(({ trainingId }) => trainingId));
  const answered = trainingsByNeed(plan);
  const wanted = needs.filter(({ status }) => status !== "rejected" && status !== "otherSolution");
  const included = needs.filter(({ status }) => status === "included");
  return [
    link("goalsToLearningGoals", "goals", null, goals, ({ id }) => withLearningGoal.has(id)),
    jobLink(plan),
    link("competencesToLevels", "competences", null, competences, ({ id }) => levelled.has(id)),
    link(
      "needsToReason",
      "needs",
      "goalId",
      wanted,
      ({ goalId, competenceId }) => goalId !== null || competenceId !== null,
    ),
    link("needsToTrainings", "needs", "status", included, ({ id }) => answered.has(id)),
    link("trainingsToEvaluation", "trainings", "evaluationLevel", trainings, ({ id }) => evaluated.has(id)),
    link(
      "personalGoalsToTrainings",
      "developmentPlans",
      "trainingId",
      developmentPlans.filter(({ goal, status }) => goal !== null && status !== "dropped"),
      ({ trainingId }) => trainingId !== null,
    ),
  ];
}

function link<Row extends End>(
  kind: ChainLinkKind,
  table: RecordKey,
  field: string | null,
  rows: readonly Row[],
  isLinked: (row: Row) => boolean,
): ChainLink {
  const open = rows.find((row) => !isLinked(row));
  const made = rows.filter(isLinked).length;
  return { kind, made, expected: rows.length, place: { table, row: open?.id ?? null, field: open ? field : null } };
}

/** Job titles on the staff list, each once, that the workforce plan says something about (S2.2a). */
function jobLink({ employees, workforcePlan }: Plan): ChainLink {
  const planned = new Set(workforcePlan.map(({ jobTitle }) => wordKey(jobTitle)));
  const jobs = new Map(
    employees.flatMap(({ id, jobTitle }) => (jobTitle === null ? [] : [[wordKey(jobTitle), { id }] as const])),
  );
  const made = [...jobs.keys()].filter((job) => planned.has(job)).length;
  const place = { table: "workforcePlan", row: null, field: null } as const;
  return { kind: "jobsToWorkforcePlan", made, expected: jobs.size, place };
}
