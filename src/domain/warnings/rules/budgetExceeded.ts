import { grantedBudget } from "../../calculations/grantedBudget";
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
    const { budgetLimit } = plan.organisation;
    const sums = context.result(netByScope);
    const whole = {
      place: { table: "organisation", row: null, field: "budgetGranted" },
      scope: { department: null, cluster: null, costCentre: null },
      granted: grantedBudget(plan),
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

/** Net amount per scope, for the combinations of department, cluster and cost centre that frames use and for the whole plan. What has no department counts for that of its training; what lacks a part of a scope is in no frame with that part. */
function netByScope({ budgetFrames }: Plan, context: RuleContext): ReadonlyMap<string, EuroCents> {
  const { amounts, net } = context.result(planMoney);
  const sums = new Map<string, EuroCents>();
  for (const frame of new Map(budgetFrames.map((row) => [shapeKey(row), row])).values()) {
    for (const { trainingId, department, costCentre, amount } of amounts) {
      const training = context.row("trainings", trainingId);
      const scope = {
        department: frame.department && (department ?? training?.department ?? null),
        cluster: frame.cluster && (training?.cluster ?? null),
        costCentre: frame.costCentre && costCentre,
      };
      if (shapeKey(scope) !== shapeKey(frame)) continue;
      const key = scopeKey(scope);
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  }
  return sums.set(scopeKey({ department: null, cluster: null, costCentre: null }), net);
}

/** Which parts of a scope are filled in: frames with the same shape divide the lines in the same way. */
function shapeKey({ department, cluster, costCentre }: BudgetScope): string {
  return [department, cluster, costCentre].map((part) => (part === null ? "-" : "+")).join("");
}

function scopeKey({ department, cluster, costCentre }: BudgetScope): string {
  return [wordKey(department), cluster ?? "", wordKey(costCentre)].join("\n");
}
