import { analysisSheet } from "./sheets/analysisSheet";
import { boardSheet } from "./sheets/boardSheet";
import { budgetSheet } from "./sheets/budgetSheet";
import { calendarSheet } from "./sheets/calendarSheet";
import { certificatesSheet } from "./sheets/certificatesSheet";
import { competencesSheet } from "./sheets/competencesSheet";
import { complianceSheet } from "./sheets/complianceSheet";
import { controlSheet } from "./sheets/controlSheet";
import { developmentPlansSheet } from "./sheets/developmentPlansSheet";
import { evaluationSheet } from "./sheets/evaluationSheet";
import { goalsSheet } from "./sheets/goalsSheet";
import { listsSheet } from "./sheets/listsSheet";
import { logSheet } from "./sheets/logSheet";
import { needsSheet } from "./sheets/needsSheet";
import { prioritiesSheet } from "./sheets/prioritiesSheet";
import { rolesSheet } from "./sheets/rolesSheet";
import { rulesSheet } from "./sheets/rulesSheet";
import { staffSheet } from "./sheets/staffSheet";
import { startSheet } from "./sheets/startSheet";
import { suppliersSheet } from "./sheets/suppliersSheet";
import { trainingsSheet } from "./sheets/trainingsSheet";
import { visionSheet } from "./sheets/visionSheet";
import { warningsSheet } from "./sheets/warningsSheet";
import { yearCalendarSheet } from "./sheets/yearCalendarSheet";

/** Every sheet of a plan, in the order of the tabs. */
export const planSheets = [
  startSheet,
  visionSheet,
  goalsSheet,
  analysisSheet,
  staffSheet,
  competencesSheet,
  needsSheet,
  prioritiesSheet,
  trainingsSheet,
  budgetSheet,
  calendarSheet,
  yearCalendarSheet,
  suppliersSheet,
  rolesSheet,
  rulesSheet,
  evaluationSheet,
  developmentPlansSheet,
  certificatesSheet,
  complianceSheet,
  boardSheet,
  warningsSheet,
  controlSheet,
  logSheet,
  listsSheet,
] as const;

export type PlanSheets = typeof planSheets;
export type PlanSheetKey = PlanSheets[number]["key"];
export type PlanTable = PlanSheets[number]["tables"][number];
export type PlanBlock = PlanSheets[number]["blocks"][number];
