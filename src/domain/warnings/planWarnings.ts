import type { Plan } from "../plan/plan";
import type { Rule } from "./defineRule";
import { factsKey, placeKey } from "./acceptance";
import { preparedPlan } from "./preparedPlan";
import { ruleContext, type RuleContext } from "./ruleContext";
import type { Warning, WarningCode } from "./warning";
import { warningRules } from "./warningRules";

/**
 * Everything in the plan that deserves a look, in order of code, place and facts. Dates are compared with the plan's reference date;
 * without one, rules about "today" stay silent. The same plan always gives the same list, whatever the order of its rows.
 */
export function planWarnings(plan: Plan): readonly Warning[] {
  const prepared = preparedPlan(plan);
  const context = ruleContext(prepared);
  return Object.values<Rule<WarningCode>>(warningRules)
    .flatMap((rule) => warningsOf(rule, prepared, context))
    .map((warning) => ({ warning, order: orderOf(warning) }))
    .sort((first, second) => (first.order < second.order ? -1 : first.order > second.order ? 1 : 0))
    .map(({ warning }) => warning);
}

function warningsOf(rule: Rule<WarningCode>, plan: Plan, context: RuleContext): readonly Warning[] {
  return rule.find(plan, context).map(({ place, facts, severity }) => ({
    code: rule.code,
    severity: severity ?? rule.severity,
    place,
    facts,
  }));
}

function orderOf(warning: Warning): string {
  return [warning.code, placeKey(warning.place), factsKey(warning.facts)].join("\n");
}
