import { defineRule } from "../defineRule";
import { systemKeys } from "../systemKeys";

/** A copy that is marked as shared still holds names, birth years, e-mail addresses or hourly costs of employees (S1.41). */
export const personalDataShared = defineRule({
  code: "W-DEL-01",
  severity: "attention",
  acceptable: true,
  find({ systemValues, employees }) {
    const audience = systemValues.find(({ key }) => key === systemKeys.sharedWith)?.value ?? null;
    const personal = employees.filter(
      ({ id, name, birthYear, email, hourlyCost }) =>
        (name !== null && name !== id) || birthYear !== null || email !== null || hourlyCost !== null,
    );
    const first = personal[0];
    if (audience === null || !first) return [];
    return [
      { place: { table: "employees", row: first.id, field: "name" }, facts: { audience, people: personal.length } },
    ];
  },
});
