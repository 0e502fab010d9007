import type { BudgetFacts } from "./facts/budgetFacts";
import type { CalendarFacts } from "./facts/calendarFacts";
import type { NeedFacts } from "./facts/needFacts";
import type { OrganisingFacts } from "./facts/organisingFacts";
import type { SecuringFacts } from "./facts/securingFacts";
import type { VisionFacts } from "./facts/visionFacts";

/**
 * The facts each sentence needs, per warning code (domain 5.9). Names are what the user typed, or the row's ID when the name is empty.
 * No fact counts days from today: an accepted warning stays accepted until something in the plan changes.
 */
export interface WarningFacts
  extends VisionFacts, NeedFacts, BudgetFacts, CalendarFacts, OrganisingFacts, SecuringFacts {}
