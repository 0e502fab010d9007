import type { WarningFacts } from "../../domain/warnings/warningFacts";
import { budgetEn } from "./en/budgetEn";
import { calendarEn } from "./en/calendarEn";
import { needEn } from "./en/needEn";
import { organisingEn } from "./en/organisingEn";
import { securingEn } from "./en/securingEn";
import { visionEn } from "./en/visionEn";
import type { WarningTexts } from "./warningText";

/** The warnings in English. */
export const en: WarningTexts<WarningFacts> = {
  ...visionEn,
  ...needEn,
  ...budgetEn,
  ...calendarEn,
  ...organisingEn,
  ...securingEn,
};
