import { defineRecord } from "../field";

/** Training providers with their recognitions and contact. */
export const suppliers = defineRecord({
  name: { kind: "text", required: true },
  type: { kind: "choice", list: "supplierType" },
  theme: { kind: "text" },
  kmoNumber: { kind: "text" },
  crkbo: { kind: "yesNo" },
  vovRegistered: { kind: "yesNo" },
  qualityLabel: { kind: "text" },
  contact: { kind: "text" },
  email: { kind: "text" },
  dayRate: { kind: "euro", min: 0 },
  startMonths: { kind: "text" },
  score: { kind: "number", min: 0, max: 10 },
});
