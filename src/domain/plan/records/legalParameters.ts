import { defineRecord } from "../field";

/** Legal amounts with their period of validity, source and date checked; nothing legal is hard-coded. */
export const legalParameters = defineRecord({
  code: { kind: "text", required: true },
  value: { kind: "number", required: true },
  unit: { kind: "text" },
  country: { kind: "choice", list: "country" },
  validFrom: { kind: "date" },
  validTo: { kind: "date" },
  source: { kind: "text" },
  checkedOn: { kind: "date" },
  confirmed: { kind: "yesNo" },
});
