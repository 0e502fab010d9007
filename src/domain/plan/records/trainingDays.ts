import { defineRecord } from "../field";

/** Days of a session, each with its own start and end; intervals are half-open. */
export const trainingDays = defineRecord({
  sessionId: { kind: "reference", to: "sessions", required: true },
  date: { kind: "date", required: true },
  start: { kind: "time", required: true },
  end: { kind: "time", required: true },
});
