import type { RuleSet } from "./defineRule";
import { budgetRules } from "./ruleSets/budgetRules";
import { calendarRules } from "./ruleSets/calendarRules";
import { needRules } from "./ruleSets/needRules";
import { organisingRules } from "./ruleSets/organisingRules";
import { securingRules } from "./ruleSets/securingRules";
import { visionRules } from "./ruleSets/visionRules";
import type { WarningCode } from "./warning";
import type { WarningFacts } from "./warningFacts";

/** The rule of every warning code. */
export const warningRules: RuleSet<WarningFacts> = {
  ...visionRules,
  ...needRules,
  ...budgetRules,
  ...calendarRules,
  ...organisingRules,
  ...securingRules,
};

/** Every warning code, in the order of the steps. */
export const warningCodes = Object.keys(warningRules) as readonly WarningCode[];
