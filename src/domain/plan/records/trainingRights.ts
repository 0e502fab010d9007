import { defineRecord } from "../field";

/** Individual training right per person and year in days: right, taken, carried over (F-C2, F-C3). */
export const trainingRights = defineRecord({
  employeeId: { kind: "reference", to: "employees", required: true },
  year: { kind: "number", min: 2020, max: 2100, whole: true, required: true },
  right: { kind: "number", min: 0 },
  taken: { kind: "number", min: 0 },
  carriedIn: { kind: "number" },
  informedOn: { kind: "date" },
});
