import { defineRecord } from "../field";

/** Personal development plans: conversation, goal and training (S2.2d). */
export const developmentPlans = defineRecord({
  employeeId: { kind: "reference", to: "employees", required: true },
  conversation: { kind: "choice", list: "conversationKind" },
  date: { kind: "date" },
  goal: { kind: "text" },
  trainingId: { kind: "reference", to: "trainings" },
  term: { kind: "date" },
  status: { kind: "choice", list: "popStatus" },
});
