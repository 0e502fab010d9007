import { defineRecord } from "../field";

/** Return on a training: benefits, share due to training, confidence (F-E5). */
export const returns = defineRecord({
  trainingId: { kind: "reference", to: "trainings", required: true },
  benefit: { kind: "euro" },
  isolation: { kind: "percent", min: 0, max: 1 },
  confidence: { kind: "percent", min: 0, max: 1 },
  cost: { kind: "euro", min: 0 },
  source: { kind: "text" },
});
