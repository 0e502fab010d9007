import { defineRecord } from "../field";

/** Subsidies and funding per training, with their own rule and ceiling (F-B5). */
export const subsidies = defineRecord({
  name: { kind: "text", required: true },
  kind: { kind: "choice", list: "subsidyKind", required: true },
  trainingId: { kind: "reference", to: "trainings" },
  employeeId: { kind: "reference", to: "employees" },
  theme: { kind: "choice", list: "subsidyTheme" },
  base: { kind: "euro", min: 0 },
  rate: { kind: "percent", min: 0, max: 1 },
  ceiling: { kind: "euro", min: 0 },
  hours: { kind: "hours", min: 0 },
  date: { kind: "date" },
  requestBefore: { kind: "date" },
  requestedOn: { kind: "date" },
  granted: { kind: "euro", min: 0 },
  status: { kind: "choice", list: "subsidyStatus" },
});
