import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";
import { groupedBy } from "./groupedBy";
import { wordKey } from "./wordKey";

/** A step of a learning path that comes before the step of a training. */
export interface EarlierStep {
  readonly trainingId: string;
  readonly path: string;
  /** Whether somebody with this job title follows the path: a career path leads people from other jobs to it. */
  readonly isFor: (jobTitle: string | null) => boolean;
}

/** By training: the trainings of earlier steps of the paths it is in (S1.19). Steps with the same number have no order, a step without one has none either. */
export function earlierSteps({ learningPaths }: Plan): ReadonlyMap<string, readonly EarlierStep[]> {
  const steps = learningPaths.filter(({ path, trainingId, stepNumber }) => path && trainingId && stepNumber !== null);
  const byPath = groupedBy(steps, ({ path }) => wordKey(path));
  const earlier = new Map<string, EarlierStep[]>();
  for (const ofPath of byPath.values()) {
    for (const later of ofPath) {
      const own = earlier.get(later.trainingId ?? "") ?? [];
      const before = ofPath.filter((step) => (step.stepNumber ?? 0) < (later.stepNumber ?? 0));
      own.push(...before.filter(({ trainingId }) => trainingId !== later.trainingId).map(earlierStep));
      earlier.set(later.trainingId ?? "", own);
    }
  }
  return earlier;
}

function earlierStep({ trainingId, path, type, jobTitle: of }: PlanRow<"learningPaths">): EarlierStep {
  const isFor = (jobTitle: string | null) => of === null || type === "career" || wordKey(of) === wordKey(jobTitle);
  return { trainingId: trainingId ?? "", path: path ?? "", isFor };
}
