import { defineRecord } from "../field";

/** Personnel planning per job title and year in FTE: now, flows and need (S2.2a, F-N2). */
export const workforcePlan = defineRecord({
  jobTitle: { kind: "choice", list: "jobTitle", required: true },
  year: { kind: "number", min: 2020, max: 2100, whole: true, required: true },
  fteNow: { kind: "number", min: 0 },
  inflow: { kind: "number", min: 0 },
  throughIn: { kind: "number", min: 0 },
  outflow: { kind: "number", min: 0 },
  throughOut: { kind: "number", min: 0 },
  fteNeeded: { kind: "number", min: 0 },
  action: { kind: "text" },
});
