import { defineRecord } from "../field";

/** Quotes compared on price and quality (S2.11, F-L1). */
export const quotes = defineRecord({
  trainingId: { kind: "reference", to: "trainings", required: true },
  supplierId: { kind: "reference", to: "suppliers", required: true },
  price: { kind: "euro", min: 0, required: true },
  date: { kind: "date" },
  language: { kind: "text" },
  location: { kind: "text" },
  tailorMade: { kind: "yesNo" },
  qualityScore: { kind: "number", min: 0, max: 10 },
  dateScore: { kind: "number", min: 0, max: 10 },
  cancellation: { kind: "text" },
  chosen: { kind: "yesNo" },
});
