import { defineRecord } from "../field";

/** Statements on the learning culture, scored per group from 1 to 5 (S2.3); a later scan is compared with the earlier one. */
export const cultureScan = defineRecord({
  statement: { kind: "text", required: true },
  board: { kind: "number", min: 1, max: 5 },
  managers: { kind: "number", min: 1, max: 5 },
  staff: { kind: "number", min: 1, max: 5 },
  measuredOn: { kind: "date" },
});
