import { weightsNotHundredPercent } from "./rules/weightsNotHundredPercent";
import type { RuleSet } from "./defineRule";
import type { WarningFacts } from "./warningFacts";

/** The rule of every warning code. */
export const warningRules = {
  "W-PRI-01": weightsNotHundredPercent,
} as unknown as RuleSet<WarningFacts>;
