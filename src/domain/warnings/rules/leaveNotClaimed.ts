import { monthsLater } from "../../calculations/monthsLater";
import { isInBelgium } from "../countryPack";
import { defineRule } from "../defineRule";
import { legalCodes } from "../legalCodes";
import { legalValue } from "../legalValue";
import { periodOfTraining } from "../sessionDays";

/** A training with Flemish training leave (VOV) has started and the leave was not claimed; the term is three months after the start. */
export const leaveNotClaimed = defineRule({
  code: "W-BE-07",
  severity: "attention",
  acceptable: true,
  find: (plan, context) =>
    plan.subsidies.flatMap(({ id, name, kind, trainingId, date, requestedOn, status }) => {
      const { referenceDate } = context;
      const start = trainingId === null ? date : (periodOfTraining(trainingId, context)?.first ?? date);
      if (kind !== "vov" || requestedOn !== null || start === null || referenceDate === null || !isInBelgium(plan)) {
        return [];
      }
      const months = legalValue(plan, legalCodes.leaveClaimMonths, start);
      if (months === null || start > referenceDate || (status !== null && status !== "toRequest")) return [];
      const before = monthsLater(start, months);
      return [
        {
          place: { table: "subsidies", row: id, field: "requestedOn" },
          facts: { name: name ?? id, start, before, isLate: before < referenceDate },
        },
      ];
    }),
});
