import type { Plan } from "../plan/plan";
import type { RuleContext } from "./ruleContext";
import type { Severity, WarningCode, WarningPlace } from "./warning";
import type { WarningFacts } from "./warningFacts";

/** One place where a rule found something. `severity` is given only where it differs from the rule's own. */
export interface Finding<C extends WarningCode> {
  readonly place: WarningPlace;
  readonly facts: WarningFacts[C];
  readonly severity?: Severity;
}

/** One check of the plan. It finds nothing where the data it needs is empty; it never throws on what a user typed. */
export interface Rule<C extends WarningCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Whether a user may accept the warning with a reason (all but those marked `!` in domain 5.9). */
  readonly acceptable: boolean;
  find(plan: Plan, context: RuleContext): readonly Finding<C>[];
}

/** Exactly one rule for every code in a set of facts: a missing rule does not compile. */
export type RuleSet<Facts> = { readonly [C in keyof Facts & WarningCode]: Rule<C> };

/** Declares a rule; the code decides which facts its findings carry. */
export function defineRule<C extends WarningCode>(rule: Rule<C>): Rule<C> {
  return rule;
}
