import { outcomeOf, type Parts } from "../parts";
import type { Plan } from "../plan/plan";
import { compareIds } from "./compareIds";
import type { Rule } from "./defineRule";
import { preparedPlan } from "./preparedPlan";
import { ruleContext, type RuleContext } from "./ruleContext";
import type { Warning, WarningCode, WarningPlace } from "./warning";
import { warningRules } from "./warningRules";

const rulesInOrder = Object.values<Rule<WarningCode>>(warningRules).toSorted((first, second) =>
  compare(first.code, second.code),
);

/**
 * Everything in the plan that deserves a look, in order of code, place and facts. Dates are compared with the plan's reference date;
 * without one, rules about "today" stay silent. The same plan always gives the same list, whatever the order of its rows.
 */
export function planWarnings(plan: Plan): readonly Warning[] {
  return outcomeOf(planWarningsInParts(plan));
}

/** The same warnings, a part for each rule. */
export function* planWarningsInParts(plan: Plan): Parts<readonly Warning[]> {
  const prepared = preparedPlan(plan);
  const context = ruleContext(prepared);
  const warnings: Warning[] = [];
  for (const rule of rulesInOrder) {
    yield;
    for (const warning of warningsOf(rule, prepared, context)) warnings.push(warning);
  }
  return warnings;
}

function warningsOf(rule: Rule<WarningCode>, plan: Plan, context: RuleContext): readonly Warning[] {
  const findings = rule.find(plan, context);
  if (findings.length === 0) return [];
  const factsAsText = new Map<object, string>();
  const textOf = (facts: object) => {
    const text = factsAsText.get(facts) ?? JSON.stringify(facts);
    factsAsText.set(facts, text);
    return text;
  };
  return findings
    .toSorted(
      (first, second) => comparePlaces(first.place, second.place) || compare(textOf(first.facts), textOf(second.facts)),
    )
    .map(({ place, facts, severity }) => ({ code: rule.code, severity: severity ?? rule.severity, place, facts }));
}

function comparePlaces(first: WarningPlace, second: WarningPlace): number {
  return (
    compare(first.table, second.table) ||
    compareIds(first.row ?? "", second.row ?? "") ||
    compare(first.field ?? "", second.field ?? "")
  );
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
