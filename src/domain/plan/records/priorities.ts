import { defineRecord } from "../field";

/** Scores 1-5 of a training, per criterion and group of raters (S1.28, F-P1). */
export const priorities = defineRecord({
  trainingId: { kind: "reference", to: "trainings", required: true },
  criterionId: { kind: "reference", to: "criteria", required: true },
  group: { kind: "choice", list: "stakeholderGroup", required: true },
  score: { kind: "number", min: 1, max: 5 },
});
