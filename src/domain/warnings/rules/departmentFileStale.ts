import { staleDepartments } from "../../calculations/staleDepartments";
import { defineRule } from "../defineRule";
import { systemKeys, systemValuesUnder } from "../systemKeys";

/** The file of a department that was taken over was saved more than 14 days before the reference date (F-X3). */
export const departmentFileStale = defineRule({
  code: "W-CON-02",
  severity: "attention",
  acceptable: true,
  find(plan, { referenceDate }) {
    if (referenceDate === null) return [];
    const savedOn = systemValuesUnder(plan, systemKeys.departmentSavedOn(""));
    const files = [...savedOn].map(([department, day]) => ({ department, savedOn: day }));
    return staleDepartments(files, referenceDate).map(({ department }) => ({
      place: { table: "systemValues", row: null, field: "value" },
      facts: { department, savedOn: savedOn.get(department) ?? referenceDate },
    }));
  },
});
