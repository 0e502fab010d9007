import { dayNumber } from "../../calculations/dayNumber";
import { defineRule } from "../defineRule";
import { systemKeys, systemValuesUnder } from "../systemKeys";

const mostDays = 14;

/** The file of a department that was taken over was saved more than 14 days before the reference date (F-X3). */
export const departmentFileStale = defineRule({
  code: "W-CON-02",
  severity: "attention",
  acceptable: true,
  find(plan, { referenceDate }) {
    if (referenceDate === null) return [];
    return [...systemValuesUnder(plan, systemKeys.departmentSavedOn(""))]
      .filter(([, savedOn]) => dayNumber(referenceDate) - dayNumber(savedOn) > mostDays)
      .map(([department, savedOn]) => ({
        place: { table: "systemValues", row: null, field: "value" },
        facts: { department, savedOn },
      }));
  },
});
