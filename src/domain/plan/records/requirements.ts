import { defineRecord } from "../field";

/** Legal requirements of the plan with due date, status and evidence. */
export const requirements = defineRecord({
  requirement: { kind: "text", required: true },
  country: { kind: "choice", list: "country" },
  source: { kind: "text" },
  due: { kind: "date" },
  status: { kind: "choice", list: "complianceStatus" },
  evidence: { kind: "text" },
});
