import { defineRecord } from "../field";

/** Present and needed level 0-5 of a competence, for a job title or one person (S2.1, F-N3). */
export const competenceLevels = defineRecord({
  competenceId: { kind: "reference", to: "competences", required: true },
  jobTitle: { kind: "choice", list: "jobTitle" },
  employeeId: { kind: "reference", to: "employees" },
  people: { kind: "number", min: 0, whole: true },
  present: { kind: "number", min: 0, max: 5 },
  neededNow: { kind: "number", min: 0, max: 5 },
  neededIn3Years: { kind: "number", min: 0, max: 5 },
  weight: { kind: "number", min: 1, max: 3 },
});
