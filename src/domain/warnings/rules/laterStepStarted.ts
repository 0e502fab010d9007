import type { Plan } from "../../plan/plan";
import { defineRule } from "../defineRule";

/**
 * Work on a later step began while an exit criterion of an earlier step is not met (S2.19). A later step has begun when one of its own
 * criteria is met, and step 3 also when the budget was submitted. Each open step is named once, at its first open criterion.
 */
export const laterStepStarted = defineRule({
  code: "W-STP-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const begun = latestStepBegun(plan);
    return [1, 2, 3, 4].flatMap((step) => {
      const open = plan.steps.filter((row) => row.step === step && row.met !== true);
      const first = open[0];
      if (!first || begun <= step) return [];
      return [
        {
          place: { table: "steps", row: first.id, field: "met" },
          facts: { step, laterStep: begun, openCriteria: open.length },
        },
      ];
    });
  },
});

function latestStepBegun({ steps, organisation: { budgetStatus } }: Plan): number {
  const submitted = budgetStatus === "submitted" || budgetStatus === "approved" || budgetStatus === "locked";
  return steps.reduce(
    (latest, { step, met }) => (met === true ? Math.max(latest, step ?? 0) : latest),
    submitted ? 3 : 0,
  );
}
