import { defineRecord } from "../field";

/** Public holidays of the plan year and own days off; "free" says whether people are off (S2.12, F-K3). */
export const holidays = defineRecord({
  date: { kind: "date", required: true },
  name: { kind: "text", required: true },
  country: { kind: "choice", list: "country" },
  free: { kind: "yesNo" },
  replacementDate: { kind: "date" },
});
