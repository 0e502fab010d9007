import type { WarningFacts } from "../../domain/warnings/warningFacts";
import { budgetNl } from "./nl/budgetNl";
import { calendarNl } from "./nl/calendarNl";
import { needNl } from "./nl/needNl";
import { organisingNl } from "./nl/organisingNl";
import { securingNl } from "./nl/securingNl";
import { visionNl } from "./nl/visionNl";
import type { WarningTexts } from "./warningText";

/** The warnings in Dutch of the Netherlands, the reference. */
export const nl: WarningTexts<WarningFacts> = {
  ...visionNl,
  ...needNl,
  ...budgetNl,
  ...calendarNl,
  ...organisingNl,
  ...securingNl,
};
