import { defineRecord } from "../field";

/** Training needs as they come in, on three levels and through many channels (S1.8, S2.4). */
export const needs = defineRecord({
  title: { kind: "text", required: true },
  level: { kind: "choice", list: "needLevel", required: true },
  channel: { kind: "choice", list: "needChannel" },
  reporter: { kind: "choice", list: "stakeholderGroup" },
  confirmedBy: { kind: "choice", list: "stakeholderGroup" },
  department: { kind: "choice", list: "department" },
  goalId: { kind: "reference", to: "goals" },
  competenceId: { kind: "reference", to: "competences" },
  people: { kind: "number", min: 0, whole: true },
  date: { kind: "date" },
  goLiveDate: { kind: "date" },
  formality: { kind: "choice", list: "formality" },
  status: { kind: "choice", list: "needStatus", required: true },
  answeredOn: { kind: "date" },
  timesCarried: { kind: "number", min: 0, whole: true },
});
