import { indicatorProgress } from "../../domain/calculations/indicatorProgress";
import type { Plan } from "../../domain/plan/plan";
import type { CarriedTables } from "./carryGroups";

/** Vision, culture scan and analysis: the ground the plan stands on, which holds for its whole term. */
export function carriedVision({ visionAnswers, cultureScan, analysisSources, swot }: Plan): CarriedTables {
  return { visionAnswers, cultureScan, analysisSources, swot };
}

/** Who has a say, and whom the plan is for. */
export function carriedStakeholders({ stakeholders, targetGroups }: Plan): CarriedTables {
  return { stakeholders, targetGroups };
}

/** Goals that are not reached yet, with projects that are not finished. A learning goal of a year that is over becomes one of the new year. */
export function carriedGoals(last: Plan, year: number): CarriedTables {
  const projects = last.projects.filter(({ progress }) => progress === null || progress < 1);
  const running = new Set<string | null>(projects.map(({ id }) => id));
  return {
    goals: last.goals.filter(({ baseline, target, actual }) => !isReached(baseline, target, actual)),
    learningGoals: last.learningGoals
      .filter(({ successNorm, actual }) => !isReached(null, successNorm, actual))
      .map((goal) => ({ ...goal, year: goal.year === null ? null : Math.max(goal.year, year) })),
    projects,
    phases: last.phases.filter(({ projectId }) => running.has(projectId)),
    resources: last.resources.filter(({ projectId }) => projectId === null || running.has(projectId)),
    preconditions: last.preconditions.filter(({ fulfilled }) => fulfilled !== "yes"),
  };
}

/** Whether the indicator came where it had to be, also when it had to fall; without a baseline it has to rise. */
function isReached(baseline: number | null, target: number | null, actual: number | null): boolean {
  if (target === null || actual === null) return false;
  const progress = indicatorProgress(baseline ?? Math.min(0, target), actual, target);
  return progress === null ? actual >= target : progress >= 1;
}
