import { defineRecord } from "../field";

/** Tasks and who is responsible (R), accountable (A), consulted (C) or informed (I) (F-R1). */
export const roles = defineRecord({
  task: { kind: "text", required: true },
  hr: { kind: "choice", list: "raci" },
  board: { kind: "choice", list: "raci" },
  manager: { kind: "choice", list: "raci" },
  employee: { kind: "choice", list: "raci" },
  finance: { kind: "choice", list: "raci" },
  worksCouncil: { kind: "choice", list: "raci" },
  external: { kind: "choice", list: "raci" },
  person: { kind: "text" },
  deputy: { kind: "text" },
  deadline: { kind: "date" },
  externalUntil: { kind: "date" },
});
