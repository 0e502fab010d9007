import { defineRecord } from "../field";

/** Evaluation planned and measured, per training or session and level 1-5 (S1.14, F-E6). */
export const evaluations = defineRecord({
  trainingId: { kind: "reference", to: "trainings", required: true },
  sessionId: { kind: "reference", to: "sessions" },
  level: { kind: "number", min: 1, max: 5, whole: true, required: true },
  instrument: { kind: "choice", list: "evaluationInstrument" },
  plannedOn: { kind: "date" },
  baseline: { kind: "number" },
  target: { kind: "number" },
  measured: { kind: "number" },
  invited: { kind: "number", min: 0, whole: true },
  responded: { kind: "number", min: 0, whole: true },
  trainerFeedback: { kind: "text" },
  followUp: { kind: "text" },
});
