import { dayNumber } from "../../calculations/dayNumber";
import type { Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/units";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";
import { periodOfTraining } from "../sessionDays";

const daysAhead = 30;

/**
 * A precondition is not (fully) met while the first day of its training, or of the whole plan when it names none, is at most 30 days away
 * (S1.13). Not filled in counts as not met; once the day has passed the warning is over.
 */
export const preconditionUnfulfilled = defineRule({
  code: "W-RVW-01",
  severity: "attention",
  acceptable: true,
  find({ preconditions }, context) {
    const { referenceDate } = context;
    if (referenceDate === null) return [];
    return preconditions.flatMap(({ id, name, trainingId, fulfilled }) => {
      const firstSession =
        trainingId === null ? context.result(firstDay) : (periodOfTraining(trainingId, context)?.first ?? null);
      if (fulfilled === "yes" || firstSession === null || firstSession < referenceDate) return [];
      if (dayNumber(firstSession) - dayNumber(referenceDate) > daysAhead) return [];
      return [
        { place: { table: "preconditions", row: id, field: "fulfilled" }, facts: { name: name ?? id, firstSession } },
      ];
    });
  },
});

/** The first day of training in the plan; `null` without one. */
function firstDay({ trainings }: Plan, context: RuleContext): IsoDate | null {
  return trainings.reduce<IsoDate | null>((first, { id }) => {
    const day = periodOfTraining(id, context)?.first ?? null;
    return first === null || (day !== null && day < first) ? day : first;
  }, null);
}
