import type { PlanSheetKey } from "../../blueprint/planSheets";
import type { SheetWording } from "./sheetWording";
import { analysisTexts } from "./sheets/analysisTexts";
import { boardTexts } from "./sheets/boardTexts";
import { budgetTexts } from "./sheets/budgetTexts";
import { calendarTexts } from "./sheets/calendarTexts";
import { certificatesTexts } from "./sheets/certificatesTexts";
import { competencesTexts } from "./sheets/competencesTexts";
import { complianceTexts } from "./sheets/complianceTexts";
import { controlTexts } from "./sheets/controlTexts";
import { developmentPlansTexts } from "./sheets/developmentPlansTexts";
import { evaluationTexts } from "./sheets/evaluationTexts";
import { goalsTexts } from "./sheets/goalsTexts";
import { listsTexts } from "./sheets/listsTexts";
import { logTexts } from "./sheets/logTexts";
import { needsTexts } from "./sheets/needsTexts";
import { prioritiesTexts } from "./sheets/prioritiesTexts";
import { rolesTexts } from "./sheets/rolesTexts";
import { rulesTexts } from "./sheets/rulesTexts";
import { staffTexts } from "./sheets/staffTexts";
import { startTexts } from "./sheets/startTexts";
import { suppliersTexts } from "./sheets/suppliersTexts";
import { trainingsTexts } from "./sheets/trainingsTexts";
import { visionTexts } from "./sheets/visionTexts";
import { warningsTexts } from "./sheets/warningsTexts";
import { yearCalendarTexts } from "./sheets/yearCalendarTexts";

/** The texts of every sheet: a sheet without texts does not compile. */
export const sheetTexts: { readonly [S in PlanSheetKey]: SheetWording<S> } = {
  start: startTexts,
  vision: visionTexts,
  goals: goalsTexts,
  analysis: analysisTexts,
  staff: staffTexts,
  competences: competencesTexts,
  needs: needsTexts,
  priorities: prioritiesTexts,
  trainings: trainingsTexts,
  budget: budgetTexts,
  calendar: calendarTexts,
  yearCalendar: yearCalendarTexts,
  suppliers: suppliersTexts,
  roles: rolesTexts,
  rules: rulesTexts,
  evaluation: evaluationTexts,
  developmentPlans: developmentPlansTexts,
  certificates: certificatesTexts,
  compliance: complianceTexts,
  board: boardTexts,
  warnings: warningsTexts,
  control: controlTexts,
  log: logTexts,
  lists: listsTexts,
};
