import { defineRecord } from "../field";

/** Steps of a learning path for a job title (S1.19, S1.21). */
export const learningPaths = defineRecord({
  path: { kind: "text", required: true },
  type: { kind: "choice", list: "pathType" },
  jobTitle: { kind: "choice", list: "jobTitle" },
  stepNumber: { kind: "number", min: 1, whole: true },
  trainingId: { kind: "reference", to: "trainings", required: true },
  mandatory: { kind: "yesNo" },
});
