import { defineRecord } from "../field";

/** Securing results: visible behaviour on the floor, who sees it, when, and the evidence (S2.15). */
export const transferChecks = defineRecord({
  trainingId: { kind: "reference", to: "trainings", required: true },
  goal: { kind: "text" },
  behaviour: { kind: "text" },
  observer: { kind: "text" },
  check30On: { kind: "date" },
  check90On: { kind: "date" },
  managerSupport: { kind: "yesNo" },
  assignment: { kind: "text" },
  measured: { kind: "number", min: 0, whole: true },
  shown: { kind: "number", min: 0, whole: true },
  evidence: { kind: "text" },
});
