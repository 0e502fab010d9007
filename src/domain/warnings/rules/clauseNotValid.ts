import { repaymentObstacle } from "../../calculations/repaymentClause";
import { centsFromEuros } from "../../calculations/roundedCents";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import { findingsInBookings } from "../bookings";
import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";
import type { RepaymentClauseFlaw } from "../facts/organisingFacts";
import { isLegallyRequired } from "../../calculations/isMandatory";
import { legalCodes } from "../legalCodes";
import { legalValue } from "../legalValue";
import { planMoney } from "../planMoney";
import type { RuleContext } from "../ruleContext";

/**
 * A Belgian repayment clause (scholingsbeding) that does not hold: the law asks for the training and the job is no bottleneck job, or the
 * training is both too short and too cheap per participant. Hours and cost that are not known count as large enough.
 */
export const clauseNotValid = defineRule({
  code: "W-REG-03",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    if (!isInBelgium(plan)) return [];
    return findingsInBookings(plan, context, (enrolment, { training }, employee) => {
      if (enrolment.repaymentClause !== true || !training) return null;
      const flaw = flawOf(training, plan, context);
      if (flaw === null) return null;
      return {
        place: { table: "enrolments", row: enrolment.id, field: "repaymentClause" },
        facts: { name: employee.name ?? employee.id, title: training.title ?? training.id, flaw },
      };
    });
  },
});

function flawOf(training: PlanRow<"trainings">, plan: Plan, context: RuleContext): RepaymentClauseFlaw | null {
  const minimumHours = legalValue(plan, legalCodes.clauseHours);
  const minimumEuros = legalValue(plan, legalCodes.clauseCost);
  const net = context.result(planMoney).byTraining.get(training.id)?.net ?? null;
  const isCostKnown = net !== null && training.participants && minimumEuros !== null;
  return repaymentObstacle({
    legallyRequired: isLegallyRequired(training),
    bottleneckJob: training.bottleneckJob === true,
    hours: training.duration === null ? Number.POSITIVE_INFINITY : training.duration / 60,
    cost: isCostKnown ? net / training.participants : Number.POSITIVE_INFINITY,
    minimumHours: minimumHours ?? 0,
    minimumCost: centsFromEuros(minimumEuros ?? 0),
  });
}
