import { defineRecord } from "../field";

/** Sub-projects of the strategic plan, such as an academy or learning paths (S1.10, S1.17-S1.19). */
export const projects = defineRecord({
  name: { kind: "text", required: true },
  type: { kind: "choice", list: "projectType" },
  result: { kind: "text" },
  start: { kind: "date" },
  end: { kind: "date" },
  budget: { kind: "euro", min: 0 },
  owner: { kind: "text" },
  progress: { kind: "percent", min: 0, max: 1 },
  learningGoalId: { kind: "reference", to: "learningGoals" },
});
