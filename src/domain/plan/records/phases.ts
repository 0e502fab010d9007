import { defineRecord } from "../field";

/** Phases of a sub-project (S1.11). */
export const phases = defineRecord({
  projectId: { kind: "reference", to: "projects", required: true },
  phase: { kind: "choice", list: "projectPhase", required: true },
  start: { kind: "date" },
  end: { kind: "date" },
  milestone: { kind: "text" },
});
