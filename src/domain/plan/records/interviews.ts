import { defineRecord } from "../field";

/** Fieldwork: conversations planned and held per group, with quotes and open questions (S1.27). */
export const interviews = defineRecord({
  group: { kind: "choice", list: "interviewGroup", required: true },
  planned: { kind: "number", min: 0, whole: true },
  held: { kind: "number", min: 0, whole: true },
  date: { kind: "date" },
  quote: { kind: "text", long: true },
  needIds: { kind: "references", to: "needs" },
  openQuestion: { kind: "text" },
});
