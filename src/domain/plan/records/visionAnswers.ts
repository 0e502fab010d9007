import { defineRecord } from "../field";

/** Questions on why and how the organisation learns, and the fit with ambition, means and culture (S1.2-S1.5). */
export const visionAnswers = defineRecord({
  category: { kind: "choice", list: "visionCategory", required: true },
  question: { kind: "text", required: true },
  answer: { kind: "text", long: true },
  evidence: { kind: "text" },
  score: { kind: "number", min: 1, max: 5 },
  tension: { kind: "text" },
});
