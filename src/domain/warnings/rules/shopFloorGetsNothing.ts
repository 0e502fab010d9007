import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { planMoney } from "../planMoney";

/** Nothing of what the plan costs goes to requests from the shop floor, cluster d (S2.9d). Silent until trainings cost something. */
export const shopFloorGetsNothing = defineRule({
  code: "W-PRI-04",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const { byTraining } = context.result(planMoney);
    const costs = activeTrainings(plan).map(({ id, cluster }) => ({ cluster, gross: byTraining.get(id)?.gross ?? 0 }));
    const total = costs.reduce((sum, { gross }) => sum + gross, 0);
    const shopFloor = costs.reduce((sum, { cluster, gross }) => sum + (cluster === "d" ? gross : 0), 0);
    return total > 0 && shopFloor <= 0
      ? [{ place: { table: "trainings", row: null, field: "cluster" }, facts: { total } }]
      : [];
  },
});
