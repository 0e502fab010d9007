import { defineRecord } from "../field";

/** The staff list: only what a training plan needs. Roster days are hours of work on that weekday. */
export const employees = defineRecord({
  name: { kind: "text", required: true },
  department: { kind: "choice", list: "department" },
  jobTitle: { kind: "choice", list: "jobTitle" },
  team: { kind: "text" },
  gender: { kind: "choice", list: "gender" },
  birthYear: { kind: "number", min: 1930, max: 2020, whole: true },
  fte: { kind: "percent", min: 0, max: 1 },
  startDate: { kind: "date" },
  endDate: { kind: "date" },
  monday: { kind: "hours", min: 0, max: 24 },
  tuesday: { kind: "hours", min: 0, max: 24 },
  wednesday: { kind: "hours", min: 0, max: 24 },
  thursday: { kind: "hours", min: 0, max: 24 },
  friday: { kind: "hours", min: 0, max: 24 },
  hourlyCost: { kind: "euro", min: 0 },
  riskGroups: { kind: "choices", list: "riskGroup" },
  statute: { kind: "choice", list: "statute" },
  email: { kind: "text" },
});
