import type { ChoiceOf } from "../plan/choiceLists";

/** What is wrong with the division of a task: not exactly one is accountable, or nobody does it. */
export type ResponsibilityFault = "noneAccountable" | "severalAccountable" | "nobodyResponsible";

/** Checks one row of the task table (F-R1): exactly one accountable, at least one responsible; `AR` is both. */
export function responsibilityCheck(roles: readonly (ChoiceOf<"raci"> | null)[]): readonly ResponsibilityFault[] {
  const accountable = roles.filter((role) => role === "A" || role === "AR").length;
  const responsible = roles.some((role) => role === "R" || role === "AR");
  const faults: ResponsibilityFault[] = [];
  if (accountable !== 1) faults.push(accountable === 0 ? "noneAccountable" : "severalAccountable");
  if (!responsible) faults.push("nobodyResponsible");
  return faults;
}
