import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";

/** A decision with the title of the training it is about; `null` for the whole. */
export type LoggedDecision = PlanRow<"decisions"> & { readonly title: string | null };

/** The decisions on one subject, the last one first. Rows without a decision are still being filled in. */
export function decisionLog(
  { decisions, trainings }: Plan,
  subject: ChoiceOf<"decisionSubject">,
): readonly LoggedDecision[] {
  const titles = new Map(trainings.map(({ id, title }) => [id, title ?? id]));
  const keyOf = ({ date, id }: PlanRow<"decisions">) => `${date ?? ""} ${id}`;
  return decisions
    .filter((row) => row.subject === subject && row.decision !== null)
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? 1 : -1))
    .map((row) => ({ ...row, title: row.trainingId === null ? null : (titles.get(row.trainingId) ?? row.trainingId) }));
}

/** The last decision on each training, by its ID. */
export function decisionsOnTrainings(plan: Plan): ReadonlyMap<string, ChoiceOf<"decision">> {
  const inOrder = decisionLog(plan, "priorities").toReversed();
  return new Map(
    inOrder.flatMap(({ trainingId, decision }) =>
      trainingId === null || decision === null ? [] : [[trainingId, decision] as const],
    ),
  );
}
