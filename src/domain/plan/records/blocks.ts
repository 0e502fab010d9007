import { defineRecord } from "../field";

/** Periods in which no training can be planned, for a department or for everyone (F-K4). */
export const blocks = defineRecord({
  name: { kind: "text", required: true },
  kind: { kind: "choice", list: "blockKind" },
  department: { kind: "choice", list: "department" },
  from: { kind: "date", required: true },
  to: { kind: "date", required: true },
});
