import { defineRecord } from "../field";

/** Organisational goals with their indicator: baseline, target and actual value (S1.1). */
export const goals = defineRecord({
  name: { kind: "text", required: true },
  indicator: { kind: "text" },
  baseline: { kind: "number" },
  target: { kind: "number" },
  actual: { kind: "number" },
  unit: { kind: "text" },
  source: { kind: "text" },
  owner: { kind: "text" },
  deadline: { kind: "date" },
});
