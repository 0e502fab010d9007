import { defineRecord } from "../field";

/** What meetings decided on priorities and on the budget (S1.28, S1.40): when, who was there, about one training or all of them, why, and by whom. */
export const decisions = defineRecord({
  date: { kind: "date", required: true },
  subject: { kind: "choice", list: "decisionSubject", required: true },
  trainingId: { kind: "reference", to: "trainings" },
  decision: { kind: "choice", list: "decision", required: true },
  reason: { kind: "text", long: true },
  condition: { kind: "text", long: true },
  decidedBy: { kind: "text" },
  role: { kind: "text" },
  present: { kind: "text", long: true },
});
