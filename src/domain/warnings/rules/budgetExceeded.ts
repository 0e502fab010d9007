import type { Plan } from "../../plan/plan";
import type { ChoiceOf } from "../../plan/choiceLists";
import type { EuroCents } from "../../plan/units";
import { defineRule } from "../defineRule";
import type { BudgetScope } from "../facts/budgetFacts";
import { planMoney } from "../planMoney";
import type { RuleContext } from "../ruleContext";
import type { Severity } from "../warning";
import { wordKey } from "../wordKey";

/**
 * The plan, or what it spends in a department, cluster or cost centre, costs more than was granted (S1.22, S2.10). Equal is fine. An
 * indicative limit asks for attention, any other blocks submitting the plan.
 */
export const budgetExceeded = defineRule({
  code: "W-BUD-01",
  severity: "error",
  acceptable: true,
  find(plan, context) {
    const { budgetGranted, budgetLimit } = plan.organisation;
    const sums = context.result(netByScope);
    const whole = {
      place: { table: "organisation", row: null, field: "budgetGranted" },
      scope: { department: null, cluster: null, costCentre: null },
      granted: budgetGranted,
      limit: budgetLimit,
    } as const;
    const frames = plan.budgetFrames.map(({ id, department, cluster, costCentre, granted, limit }) => ({
      place: { table: "budgetFrames" as const, row: id, field: "granted" },
      scope: { department, cluster, costCentre },
      granted,
      limit: limit ?? budgetLimit,
    }));
    return [whole, ...frames].flatMap(({ place, scope, granted, limit }) => {
      const planned = sums.get(scopeKey(scope)) ?? 0;
      if (granted === null || planned <= granted) return [];
      return [{ place, facts: { ...scope, planned, granted, over: planned - granted }, severity: severityOf(limit) }];
    });
  },
});

function severityOf(limit: ChoiceOf<"limitKind"> | null): Severity {
  return limit === "indicative" ? "attention" : "error";
}

/** Net amount for every combination of department, cluster and cost centre in use; an empty part stands for any. A line without a department counts for that of its training. */
function netByScope(_plan: Plan, context: RuleContext): ReadonlyMap<string, EuroCents> {
  const { lines, lineAmounts } = context.result(planMoney);
  const sums = new Map<string, EuroCents>();
  for (const { id, trainingId, department, costCentre } of lines) {
    const training = context.row("trainings", trainingId);
    const parts = [
      [null, department ?? training?.department ?? null],
      [null, training?.cluster ?? null],
      [null, costCentre],
    ] as const;
    const keys = new Set(
      parts[0].flatMap((ofDepartment) =>
        parts[1].flatMap((cluster) =>
          parts[2].map((ofCostCentre) => scopeKey({ department: ofDepartment, cluster, costCentre: ofCostCentre })),
        ),
      ),
    );
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + (lineAmounts.get(id) ?? 0));
  }
  return sums;
}

function scopeKey({ department, cluster, costCentre }: BudgetScope): string {
  return [wordKey(department), cluster ?? "", wordKey(costCentre)].join("\n");
}
