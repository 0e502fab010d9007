import { defineRecord } from "../field";

/** Criteria to rank trainings, with their weight (F-P1). */
export const criteria = defineRecord({
  name: { kind: "text", required: true },
  weight: { kind: "percent", min: 0, max: 1, required: true },
  explanation: { kind: "text" },
});
