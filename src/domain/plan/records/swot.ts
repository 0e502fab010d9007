import { defineRecord } from "../field";

/** Strengths, weaknesses, opportunities and threats found in the analysis. */
export const swot = defineRecord({
  kind: { kind: "choice", list: "swotKind", required: true },
  text: { kind: "text", required: true },
  consequence: { kind: "text" },
});
