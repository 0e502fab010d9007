import { budgetRules } from "./ruleSets/budgetRules";
import { calendarRules } from "./ruleSets/calendarRules";
import { needRules } from "./ruleSets/needRules";
import { organisingRules } from "./ruleSets/organisingRules";
import { securingRules } from "./ruleSets/securingRules";
import { visionRules } from "./ruleSets/visionRules";
import type { WarningCode } from "./warning";

/** The five steps of the guides: vision and analysis, needs, priorities and budget, organising and calendar, securing results. */
export const planSteps = [1, 2, 3, 4, 5] as const;

export type PlanStep = (typeof planSteps)[number];

const steps = new Map<string, PlanStep>([
  ...stepOf(1, visionRules),
  ...stepOf(2, needRules),
  ...stepOf(3, budgetRules),
  ...stepOf(4, calendarRules),
  ...stepOf(4, organisingRules),
  ...stepOf(5, securingRules),
]);

/** The step in which a warning is solved; legal checks belong to the last. */
export function stepOfWarning(code: WarningCode): PlanStep {
  return steps.get(code) ?? 5;
}

function stepOf(step: PlanStep, rules: object): readonly (readonly [string, PlanStep])[] {
  return Object.keys(rules).map((code) => [code, step] as const);
}
