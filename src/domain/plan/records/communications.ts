import { defineRecord } from "../field";

/** Messages about the plan, per target group (S1.16). */
export const communications = defineRecord({
  message: { kind: "text", required: true },
  targetGroupId: { kind: "reference", to: "targetGroups" },
  channel: { kind: "choice", list: "communicationChannel" },
  sender: { kind: "text" },
  date: { kind: "date" },
  status: { kind: "choice", list: "communicationStatus" },
});
