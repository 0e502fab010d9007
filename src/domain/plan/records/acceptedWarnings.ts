import { defineRecord } from "../field";

/** Warnings a user accepted with a reason; an acceptance lapses when the facts change. */
export const acceptedWarnings = defineRecord({
  code: { kind: "text", required: true },
  place: { kind: "text", required: true },
  factsKey: { kind: "text", required: true },
  reason: { kind: "text", required: true },
  acceptedBy: { kind: "text" },
  acceptedOn: { kind: "date" },
});
