import type { PlanRow } from "../../plan/planRecords";
import { activeTrainings } from "../activeTrainings";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import type { RuleContext } from "../ruleContext";
import { daysOfTraining } from "../sessionDays";
import { wordKey } from "../wordKey";

type Training = PlanRow<"trainings">;

/**
 * Two trainings look the same (F-X2): the same title without regard to case, accents and spaces, or the same supplier and the same first
 * day. Each later one is compared with the first; nothing is merged.
 */
export const duplicateTraining = defineRule({
  code: "W-CON-03",
  severity: "attention",
  acceptable: true,
  find(plan, context) {
    const trainings = activeTrainings(plan);
    const byTitle = pairs(trainings, ({ title }) => wordKey(title));
    const sameTitle = new Set(byTitle.map(({ other }) => other.id));
    const bySupplier = pairs(trainings, (training) => supplierAndDay(training, context)).filter(
      ({ other }) => !sameTitle.has(other.id),
    );
    return [
      ...byTitle.map((pair) => ({ ...pair, reason: "title" as const })),
      ...bySupplier.map((pair) => ({ ...pair, reason: "supplierAndDate" as const })),
    ].map(({ first, other, reason }) => ({
      place: { table: "trainings", row: other.id, field: "title" },
      facts: { title: other.title ?? other.id, other: first.title ?? first.id, reason },
    }));
  },
});

function pairs(trainings: readonly Training[], keyOf: (training: Training) => string) {
  return [...groupedBy(trainings, keyOf)].flatMap(([key, [first, ...others]]) =>
    key === "" || !first ? [] : others.map((other) => ({ first, other })),
  );
}

function supplierAndDay({ id, supplierId }: Training, context: RuleContext): string {
  const firstDay = daysOfTraining(id, context)[0]?.date;
  return supplierId === null || firstDay === undefined ? "" : `${supplierId}\n${firstDay}`;
}
