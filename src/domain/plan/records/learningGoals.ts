import { defineRecord } from "../field";

/** Learning goals, made measurable, each serving an organisational goal (S1.9, S1.15, S1.30). */
export const learningGoals = defineRecord({
  name: { kind: "text", required: true },
  goalId: { kind: "reference", to: "goals" },
  behaviour: { kind: "text" },
  measure: { kind: "text" },
  successNorm: { kind: "number" },
  actual: { kind: "number" },
  deadline: { kind: "date" },
  owner: { kind: "text" },
  year: { kind: "number", min: 2020, max: 2100, whole: true },
  targetGroupId: { kind: "reference", to: "targetGroups" },
  direction: { kind: "text" },
});
