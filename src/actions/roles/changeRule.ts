import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import type { RuleTopic } from "./rulesByTopic";

/** What a rule says: the agreement itself, the law or agreement behind it, and from when it holds. */
export interface RuleWords {
  readonly text: string | null;
  readonly legalGround: string | null;
  readonly startDate: IsoDate | null;
}

/** Adds a rule about a topic. */
export function addRule(plan: Plan, topic: RuleTopic, words: RuleWords): readonly TableChange<"rules">[] {
  const id = freeIds(
    "rules",
    plan.rules.map((rule) => rule.id),
  )();
  return [{ table: "rules", added: [{ ...blankRow("rules", id), topic, ...words }], changed: [] }];
}

/** Changes what a rule says; only what differs is written. */
export function changeRule(plan: Plan, ruleId: string, words: RuleWords): readonly TableChange<"rules">[] {
  const rule = plan.rules.find(({ id }) => id === ruleId);
  const fields = (["text", "legalGround", "startDate"] as const)
    .filter((field) => rule?.[field] !== words[field])
    .map((field) => ({ field, to: words[field] }));
  return fields.length === 0 ? [] : [{ table: "rules", added: [], changed: [{ id: ruleId, fields }] }];
}

/** Notes that the works council agrees with a rule, or no longer does. */
export function recordRuleConsent(plan: Plan, ruleId: string, isGiven: boolean): readonly TableChange<"rules">[] {
  const rule = plan.rules.find(({ id }) => id === ruleId);
  if (rule !== undefined && (rule.worksCouncilConsent ?? false) === isGiven) return [];
  const fields = [{ field: "worksCouncilConsent", to: isGiven }];
  return [{ table: "rules", added: [], changed: [{ id: ruleId, fields }] }];
}

/** Notes on which day the works council agreed with how the budget is spent; `null` takes it away. */
export function recordBudgetConsent(plan: Plan, day: IsoDate | null): readonly TableChange<"organisation">[] {
  if (plan.organisation.worksCouncilConsentOn === day) return [];
  const field = "worksCouncilConsentOn";
  return [{ table: "organisation", added: [], changed: [{ id: field, fields: [{ field, to: day }] }] }];
}
