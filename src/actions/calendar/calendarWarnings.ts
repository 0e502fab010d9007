import { outcomeOf, type Parts } from "../../domain/parts";
import type { Plan } from "../../domain/plan/plan";
import type { Rule } from "../../domain/warnings/defineRule";
import type { CalendarFacts } from "../../domain/warnings/facts/calendarFacts";
import { preparedPlan } from "../../domain/warnings/preparedPlan";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { calendarRules } from "../../domain/warnings/ruleSets/calendarRules";
import type { Warning, WarningCode } from "../../domain/warnings/warning";

const rules = Object.values<Rule<WarningCode>>(calendarRules);

/** What the rules of the calendar find in a plan, or those that are meant: the part of all warnings that a session on another day can change. */
export function calendarWarnings(
  plan: Plan,
  isMeant: (rule: Pick<Warning, "code">) => boolean = () => true,
): readonly Warning[] {
  return outcomeOf(calendarWarningsInParts(plan, isMeant));
}

/** The same warnings, a part for each rule. */
export function* calendarWarningsInParts(
  plan: Plan,
  isMeant: (rule: Pick<Warning, "code">) => boolean,
): Parts<readonly Warning[]> {
  const prepared = preparedPlan(plan);
  const context = ruleContext(prepared);
  const found: Warning[] = [];
  for (const rule of rules.filter(isMeant)) {
    yield;
    for (const { place, facts, severity } of rule.find(prepared, context)) {
      found.push({ code: rule.code, severity: severity ?? rule.severity, place, facts });
    }
  }
  return found;
}

/** Whether a warning is one of the calendar's own. */
export function isCalendarCode(code: WarningCode): code is WarningCode & keyof CalendarFacts {
  return code in calendarRules;
}
