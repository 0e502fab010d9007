import type { WarningFacts } from "../../domain/warnings/warningFacts";
import { budgetFr } from "./fr/budgetFr";
import { calendarFr } from "./fr/calendarFr";
import { needFr } from "./fr/needFr";
import { organisingFr } from "./fr/organisingFr";
import { securingFr } from "./fr/securingFr";
import { visionFr } from "./fr/visionFr";
import type { WarningTexts } from "./warningText";

/** The warnings in French. */
export const fr: WarningTexts<WarningFacts> = {
  ...visionFr,
  ...needFr,
  ...budgetFr,
  ...calendarFr,
  ...organisingFr,
  ...securingFr,
};
