import { defineRecord } from "../field";

/** Scenarios side by side; one is active. */
export const scenarios = defineRecord({
  scenario: { kind: "choice", list: "scenario", required: true },
  description: { kind: "text" },
  active: { kind: "yesNo" },
});
