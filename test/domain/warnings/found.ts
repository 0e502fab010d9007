import type { Plan } from "../../../src/domain/plan/plan";
import { placeKey } from "../../../src/domain/warnings/acceptance";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import type { WarningCode } from "../../../src/domain/warnings/warning";
import type { WarningFacts } from "../../../src/domain/warnings/warningFacts";

/** A warning as tests read it: its place as `table/row/field`, and its facts. */
export interface Found<C extends WarningCode> {
  readonly at: string;
  readonly facts: WarningFacts[C];
}

/** The warnings of one code in a plan. */
export function found<C extends WarningCode>(code: C, plan: Plan): readonly Found<C>[] {
  return planWarnings(plan)
    .filter((warning) => warning.code === code)
    .map(({ place, facts }) => ({ at: placeKey(place), facts: facts as WarningFacts[C] }));
}
