import type { PlanContentItem } from "../calculations/planContentCheck";
import type { ChoiceOf } from "../plan/choiceLists";
import type { Plan } from "../plan/plan";
import { activeTrainings } from "./activeTrainings";
import { attendance } from "./attendance";
import type { RuleContext } from "./ruleContext";
import { takesPlace } from "../calculations/takesPlace";
import { presentEmployees } from "./targetGroupMembers";
import { trainingAccounts } from "./trainingAccounts";
import type { WarningPlace } from "./warning";

/**
 * Which of the ten parts the law asks for the plan holds (F-C5). Attention for a risk group shows in a target group for it or in somebody
 * of it who has a place; the gender dimension in a staff list that knows everybody's gender.
 */
export function belgianPlanContent(plan: Plan, context: RuleContext): Readonly<Record<PlanContentItem, boolean>> {
  const trainings = activeTrainings(plan);
  const staff = context.result(presentEmployees);
  const year = plan.organisation.planYear;
  return {
    formal: trainings.some(({ formality }) => formality === "formal"),
    informal: trainings.some(({ formality }) => formality === "informal"),
    targetGroupPerTraining: trainings.length > 0 && trainings.every(({ targetGroupId }) => targetGroupId !== null),
    contributionToRight:
      plan.trainingRights.some((row) => row.right !== null && (year === null || row.year === year)) ||
      context.result(trainingAccounts).some(({ right }) => right > 0),
    over50: hasAttention("over50", plan, context),
    disability: hasAttention("disability", plan, context),
    foreignOrigin: hasAttention("foreignOrigin", plan, context),
    bottleneckJobs: trainings.some(({ bottleneckJob }) => bottleneckJob === true),
    gender: staff.length > 0 && staff.every(({ gender }) => gender !== null),
    evaluation:
      plan.evaluations.length > 0 || plan.rules.some((rule) => rule.topic === "evaluationDuty" && rule.text !== null),
  };
}

const inTrainings = (field: string): WarningPlace => ({ table: "trainings", row: null, field });
const inTargetGroups: WarningPlace = { table: "targetGroups", row: null, field: "filterValue" };

/** Where each part is filled in. */
export const planContentPlaces: Readonly<Record<PlanContentItem, WarningPlace>> = {
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

function hasAttention(group: ChoiceOf<"riskGroup">, plan: Plan, context: RuleContext): boolean {
  const { employeeOf } = context.result(attendance);
  return (
    plan.targetGroups.some(({ filter, filterValue }) => filter === "riskGroup" && filterValue === group) ||
    plan.enrolments.some(
      (enrolment, row) =>
        plan.employees[employeeOf[row] ?? -1]?.riskGroups.includes(group) === true && takesPlace(enrolment),
    )
  );
}
