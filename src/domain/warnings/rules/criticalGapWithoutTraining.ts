import { competenceGap } from "../../calculations/competenceGap";
import { defineRule } from "../defineRule";

/** A critical competence has a gap now and no training works on it (S2.1, F-N3). Levels that are not filled in are no gap; one person when the number is empty. */
export const criticalGapWithoutTraining = defineRule({
  code: "W-CMP-01",
  severity: "attention",
  acceptable: true,
  find: ({ competences }, context) =>
    competences.flatMap(({ id, name, critical }) => {
      if (critical !== true) return [];
      const trainings = context.rows("trainings", "competenceId", id);
      if (trainings.some(({ status }) => status !== "cancelled")) return [];
      const gap = context
        .rows("competenceLevels", "competenceId", id)
        .reduce(
          (sum, { neededNow, present, people, weight }) =>
            neededNow === null || present === null
              ? sum
              : sum + competenceGap({ needed: neededNow, present, people: people ?? 1, weight: weight ?? 1 }),
          0,
        );
      return gap > 0
        ? [{ place: { table: "competences", row: id, field: null }, facts: { competence: name ?? id, gap } }]
        : [];
    }),
});
