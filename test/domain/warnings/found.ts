import type { Plan } from "../../../src/domain/plan/plan";
import { factsKey, placeKey } from "../../../src/domain/warnings/acceptance";
import type { Rule } from "../../../src/domain/warnings/defineRule";
import { preparedPlan } from "../../../src/domain/warnings/preparedPlan";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import type { WarningCode } from "../../../src/domain/warnings/warning";
import type { WarningFacts } from "../../../src/domain/warnings/warningFacts";
import { warningRules } from "../../../src/domain/warnings/warningRules";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

/** A warning as tests read it: its place as `table/row/field`, and its facts. */
export interface Found<C extends WarningCode> {
  readonly at: string;
  readonly facts: WarningFacts[C];
}

/** The warnings of one code in a plan, as `planWarnings` lists them; only the rule of that code is asked. */
export function found<C extends WarningCode>(code: C, plan: Plan): readonly Found<C>[] {
  const prepared = preparedPlan(plan);
  const rule = Object.values<Rule<WarningCode>>(warningRules).find((candidate) => candidate.code === code);
  if (rule === undefined) throw new Error(`No rule has code ${code}.`);
  return rule
    .find(prepared, ruleContext(prepared))
    .map(({ place, facts }) => ({ at: placeKey(place), facts: facts as WarningFacts[C] }))
    .sort((first, second) => (sortKey(first) < sortKey(second) ? -1 : 1));
}

/** Only the places of the warnings of one code, for tables of cases. */
export function placesFound(code: WarningCode, sketch: PlanSketch): readonly string[] {
  return found(code, aPlan(sketch)).map(({ at }) => at);
}

const sortKey = ({ at, facts }: Found<WarningCode>) => `${at}\n${factsKey(facts)}`;
