import type { Plan } from "../plan/plan";

/** The rules of the game that say something: a topic whose text is empty was prepared, not agreed. */
export function writtenRules({ rules }: Plan): Plan["rules"] {
  return rules.filter(({ topic, text }) => topic !== null && text !== null);
}
