import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { planMoney } from "../planMoney";

const fewestQuotes = 2;

/** An external training pays out more than the organisation's limit and has fewer than two quotes (S2.11). Silent without a limit; own trainings need no quote. */
export const fewQuotes = defineRule({
  code: "W-LEV-07",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const limit = plan.organisation.quoteLimit;
    if (limit === null) return [];
    const { byTraining } = context.result(planMoney);
    return activeTrainings(plan).flatMap(({ id, title, delivery }) => {
      const amount = byTraining.get(id)?.cash ?? 0;
      const quotes = context.rows("quotes", "trainingId", id).length;
      if (delivery === "internal" || amount <= limit || quotes >= fewestQuotes) return [];
      return [
        {
          place: { table: "trainings", row: id, field: null },
          facts: { title: title ?? id, quotes, amount, limit },
        },
      ];
    });
  },
});
