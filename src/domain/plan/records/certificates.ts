import { defineRecord } from "../field";

/** Certificates: obtained, valid through, and whether the job requires them (F-K7). */
export const certificates = defineRecord({
  employeeId: { kind: "reference", to: "employees", required: true },
  name: { kind: "text", required: true },
  trainingId: { kind: "reference", to: "trainings" },
  obtainedOn: { kind: "date" },
  validityMonths: { kind: "number", min: 0, whole: true },
  validUntil: { kind: "date" },
  requiredForJob: { kind: "yesNo" },
  evidence: { kind: "text" },
});
