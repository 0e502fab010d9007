/** What the law wants a Belgian training plan to hold (F-C5). */
export const planContentItems = [
  "formal",
  "informal",
  "targetGroupPerTraining",
  "contributionToRight",
  "over50",
  "disability",
  "foreignOrigin",
  "bottleneckJobs",
  "gender",
  "evaluation",
] as const;

export type PlanContentItem = (typeof planContentItems)[number];

/** Which items are there; the plan is ready for consultation when none is missing. */
export function planContentCheck(present: Readonly<Record<PlanContentItem, boolean>>): {
  readonly done: number;
  readonly missing: readonly PlanContentItem[];
} {
  const missing = planContentItems.filter((item) => !present[item]);
  return { done: planContentItems.length - missing.length, missing };
}
