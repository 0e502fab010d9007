import { duplicateTrainings } from "../../calculations/duplicateTrainings";
import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { periodOfTraining } from "../sessionDays";

/**
 * Trainings that look the same (F-X2): one title without regard to case, accents and spaces, or one supplier on one first day. Each later
 * one is compared with the first and named once; nothing is merged.
 */
export const duplicateTraining = defineRule({
  code: "W-CON-03",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const listed = activeTrainings(plan).map(({ id, title, supplierId }) => ({
      id,
      title: title ?? "",
      supplier: supplierId,
      firstDay: periodOfTraining(id, context)?.first ?? null,
    }));
    const titleOf = (id: string) => context.row("trainings", id)?.title ?? id;
    const found = duplicateTrainings(listed);
    const named = new Set<string>();
    const byTitle = found.filter(({ reason }) => reason === "sameTitle");
    return [...byTitle, ...found].flatMap(({ reason, ids: [first, ...others] }) =>
      others.flatMap((id) => {
        if (first === undefined || named.has(id)) return [];
        named.add(id);
        return [
          {
            place: { table: "trainings" as const, row: id, field: "title" },
            facts: { title: titleOf(id), other: titleOf(first), reason },
          },
        ];
      }),
    );
  },
});
