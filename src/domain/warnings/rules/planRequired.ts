import { belgianPlanDuty } from "../belgianPlanDuty";
import { defineRule } from "../defineRule";

/** The organisation must, or by one way of counting may have to, draw up a yearly training plan (law of 3 October 2022, F-C1). */
export const planRequired = defineRule({
  code: "W-BE-01",
  severity: "attention",
  acceptable: true,
  find(_plan, context) {
    const duty = context.result(belgianPlanDuty);
    if (duty === null) return [];
    const { heads, fte, limit, byHeads, byFte } = duty;
    return [
      {
        place: { table: "organisation", row: null, field: "headcount" },
        facts: { heads, fte, limit, certain: byHeads && byFte },
      },
    ];
  },
});
