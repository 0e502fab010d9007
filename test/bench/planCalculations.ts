import { budgetLineAmounts } from "../../src/domain/calculations/budgetLineAmounts";
import { budgetPosition } from "../../src/domain/calculations/budgetPosition";
import { budgetTotals } from "../../src/domain/calculations/budgetTotals";
import { subtotals } from "../../src/domain/calculations/subtotals";
import { testOutcome } from "../../src/domain/calculations/testOutcome";
import { trainingCosts } from "../../src/domain/calculations/trainingCosts";
import { trainingRanks } from "../../src/domain/calculations/trainingRanks";
import { trainingScores } from "../../src/domain/calculations/trainingScores";
import type { Plan } from "../../src/domain/plan/plan";
import { planWarnings } from "../../src/domain/warnings/planWarnings";

/** Everything a recalculation of the plan asks for: outcomes, totals, subtotals, scores, ranks, and every warning. Gives a check sum. */
export function planCalculations(plan: Plan): number {
  const outcomes = plan.needTests.map(({ contribution, otherCauses, otherWay }) =>
    testOutcome({ contribution, otherCauses: otherCauses.length, otherWay }),
  );
  const { net } = totalsOf(plan);
  return outcomes.length + net + rankedTrainings(plan) + planWarnings(plan).length;
}

/** The money of a plan: totals of the whole, of each training, department, cost type and month, and where the budget stands. */
function totalsOf(plan: Plan) {
  const byLine = budgetLineAmounts(plan.budgetLines, 0.4);
  const amounts = plan.budgetLines.map(({ id }) => byLine.get(id) ?? 0);
  const fields = ["department", "costType", "month"] as const;
  const groups = fields.map((field) =>
    subtotals(
      plan.budgetLines.map((line) => line[field]),
      amounts,
    ),
  );
  const counted = plan.budgetLines.map(({ trainingId, costType }, row) => {
    return { trainingId, costType, amount: amounts[row] ?? 0 };
  });
  const trainings = trainingCosts(counted);
  const totals = budgetTotals(counted);
  const spent = (status: "committed" | "realised") =>
    plan.expenses.reduce((sum, row) => sum + (row.status === status ? (row.amount ?? 0) : 0), 0);
  const position = budgetPosition({
    granted: plan.organisation.budgetGranted ?? 0,
    realised: spent("realised"),
    committed: spent("committed"),
    stillPlanned: totals.net,
  });
  return { net: totals.net, groups, trainings, position };
}

function rankedTrainings({ trainings, priorities, criteria }: Plan): number {
  const scores = trainingScores(priorities, criteria);
  const listed = trainings.map(({ id, cluster, mandatory, deadline, overrideRank }) => {
    return { id, cluster, mandatory, deadline, overrideRank, score: scores.get(id)?.score ?? null, netCost: null };
  });
  return trainingRanks(listed).length;
}
