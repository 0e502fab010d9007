import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { periodOfTraining } from "../sessionDays";

/** A training ends after the day on which what it prepares for goes live (S2.5c). A training that ends that day is in time. */
export const trainingAfterGoLive = defineRule({
  code: "W-KAL-12",
  severity: "attention",
  acceptable: true,
  find: (plan, context) =>
    activeTrainings(plan).flatMap(({ id, title, needIds }) => {
      const lastDay = periodOfTraining(id, context)?.last;
      return needIds.flatMap((needId) => {
        const need = context.row("needs", needId);
        const goLive = need?.goLiveDate ?? null;
        if (!need || goLive === null || lastDay === undefined || lastDay <= goLive) return [];
        return [
          {
            place: { table: "trainings" as const, row: id, field: "needIds" },
            facts: { title: title ?? id, need: need.title ?? need.id, goLive, lastDay },
          },
        ];
      });
    }),
});
