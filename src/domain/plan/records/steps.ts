import { defineRecord } from "../field";

/** The five steps with their exit criteria (S2.19): a step is closed when all its criteria are met. */
export const steps = defineRecord({
  step: { kind: "number", min: 1, max: 5, whole: true, required: true },
  criterion: { kind: "text", required: true },
  met: { kind: "yesNo" },
  owner: { kind: "text" },
  metOn: { kind: "date" },
});
