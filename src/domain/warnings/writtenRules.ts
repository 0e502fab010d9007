import type { Plan } from "../plan/plan";
import type { PlanRow } from "../plan/planRecords";

/** A rule of the game of which the topic is known. */
interface WrittenRule extends PlanRow<"rules"> {
  readonly topic: NonNullable<PlanRow<"rules">["topic"]>;
}

/** The rules of the game that say something: a topic whose text is empty was prepared, not agreed. */
export function writtenRules({ rules }: Plan): readonly WrittenRule[] {
  return rules.filter((rule): rule is WrittenRule => rule.topic !== null && rule.text !== null);
}
