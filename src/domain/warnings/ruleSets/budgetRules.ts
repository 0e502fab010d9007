import type { RuleSet } from "../defineRule";
import type { BudgetFacts } from "../facts/budgetFacts";
import { absenceWageMissing } from "../rules/absenceWageMissing";
import { adHocSpending } from "../rules/adHocSpending";
import { budgetExceeded } from "../rules/budgetExceeded";
import { budgetUnderused } from "../rules/budgetUnderused";
import { changedAfterSeal } from "../rules/changedAfterSeal";
import { departmentFileStale } from "../rules/departmentFileStale";
import { departmentsDifferFromPlan } from "../rules/departmentsDifferFromPlan";
import { duplicateTraining } from "../rules/duplicateTraining";
import { lineIncomplete } from "../rules/lineIncomplete";
import { lineNotPhased } from "../rules/lineNotPhased";
import { mandatoryExceedsBudget } from "../rules/mandatoryExceedsBudget";
import { needCarriedTwice } from "../rules/needCarriedTwice";
import { onlyOneForm } from "../rules/onlyOneForm";
import { ratersDisagree } from "../rules/ratersDisagree";
import { scoreMissing } from "../rules/scoreMissing";
import { shopFloorGetsNothing } from "../rules/shopFloorGetsNothing";
import { slimForCourseFee } from "../rules/slimForCourseFee";
import { spentBeforeApproval } from "../rules/spentBeforeApproval";
import { statusDiffersFromDecision } from "../rules/statusDiffersFromDecision";
import { subsidyCeilingReached } from "../rules/subsidyCeilingReached";
import { subsidyRequestLate } from "../rules/subsidyRequestLate";
import { supplierNotRecognised } from "../rules/supplierNotRecognised";
import { trainingWithoutSession } from "../rules/trainingWithoutSession";
import { unknownDepartment } from "../rules/unknownDepartment";
import { weightsNotHundredPercent } from "../rules/weightsNotHundredPercent";

/** The rules of step 3: priorities, budget, subsidies and the year plan. */
export const budgetRules: RuleSet<BudgetFacts> = {
  "W-PRI-01": weightsNotHundredPercent,
  "W-PRI-02": scoreMissing,
  "W-PRI-03": ratersDisagree,
  "W-PRI-04": shopFloorGetsNothing,
  "W-BUD-01": budgetExceeded,
  "W-BUD-02": mandatoryExceedsBudget,
  "W-BUD-03": lineIncomplete,
  "W-BUD-04": absenceWageMissing,
  "W-BUD-05": lineNotPhased,
  "W-BUD-06": spentBeforeApproval,
  "W-BUD-07": budgetUnderused,
  "W-BUD-08": adHocSpending,
  "W-BUD-09": changedAfterSeal,
  "W-BUD-10": statusDiffersFromDecision,
  "W-SUB-01": subsidyCeilingReached,
  "W-SUB-02": supplierNotRecognised,
  "W-SUB-03": subsidyRequestLate,
  "W-SUB-04": slimForCourseFee,
  "W-CON-01": unknownDepartment,
  "W-CON-02": departmentFileStale,
  "W-CON-03": duplicateTraining,
  "W-CON-04": departmentsDifferFromPlan,
  "W-JP-01": trainingWithoutSession,
  "W-JP-02": needCarriedTwice,
  "W-VRM-01": onlyOneForm,
};
