import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { budgetStatus } from "../budgetStatus";

/** The figures of a plan for a message to the board. Money in cents. */
export interface PlanSummary {
  readonly name: string | null;
  readonly planYear: number | null;
  readonly trainings: number;
  readonly mandatory: number;
  /** Sessions that are not cancelled. */
  readonly sessions: number;
  /** People with a place in at least one session; everyone counts once. */
  readonly people: number;
  readonly planned: EuroCents;
  readonly granted: EuroCents | null;
}

export function planSummary(plan: Plan): PlanSummary {
  const { planned, granted } = budgetStatus(plan);
  const trainings = activeTrainings(plan);
  const enrolled = plan.enrolments.filter(({ status }) => status !== "cancelled" && status !== "waitingList");
  return {
    name: plan.organisation.name,
    planYear: plan.organisation.planYear,
    trainings: trainings.length,
    mandatory: trainings.filter(({ mandatory, cluster }) => mandatory === true || cluster === "b").length,
    sessions: plan.sessions.filter(({ status }) => status !== "cancelled").length,
    people: new Set(enrolled.flatMap(({ employeeId }) => employeeId ?? [])).size,
    planned,
    granted,
  };
}
