import { prerequisiteCycles } from "../../calculations/prerequisiteOrder";
import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";

/** Trainings build on each other in a circle, so nobody can ever start (F-K6). Each circle is named once. */
export const prerequisiteCircle = defineRule({
  code: "W-KAL-06c",
  severity: "error",
  acceptable: true,
  find: (plan, context) =>
    prerequisiteCycles(activeTrainings(plan)).map((cycle) => ({
      place: { table: "trainings", row: cycle[0] ?? null, field: "prerequisiteId" },
      facts: { titles: cycle.map((id) => context.row("trainings", id)?.title ?? id) },
    })),
});
