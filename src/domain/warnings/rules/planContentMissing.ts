import { planContentCheck, type PlanContentItem } from "../../calculations/planContentCheck";
import { activeTrainings } from "../activeTrainings";
import { belgianPlanContent } from "../belgianPlanContent";
import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";
import type { WarningPlace } from "../warning";

/** A part that a Belgian training plan must hold is missing, one warning a part (F-C5). Silent until the plan has a training. */
export const planContentMissing = defineRule({
  code: "W-BE-04",
  severity: "error",
  acceptable: true,
  find(plan, context) {
    if (context.result(belgianPlanDuty) === null || activeTrainings(plan).length === 0) return [];
    return planContentCheck(context.result(belgianPlanContent)).missing.map((item) => ({
      place: places[item],
      facts: { item },
    }));
  },
});

const inTrainings = (field: string): WarningPlace => ({ table: "trainings", row: null, field });
const inTargetGroups: WarningPlace = { table: "targetGroups", row: null, field: "filterValue" };

/** Where each part is filled in. */
const places: Readonly<Record<PlanContentItem, WarningPlace>> = {
  formal: inTrainings("formality"),
  informal: inTrainings("formality"),
  targetGroupPerTraining: inTrainings("targetGroupId"),
  contributionToRight: { table: "trainingRights", row: null, field: "right" },
  over50: inTargetGroups,
  disability: inTargetGroups,
  foreignOrigin: inTargetGroups,
  bottleneckJobs: inTrainings("bottleneckJob"),
  gender: { table: "employees", row: null, field: "gender" },
  evaluation: { table: "evaluations", row: null, field: null },
};
