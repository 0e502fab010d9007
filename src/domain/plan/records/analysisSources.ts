import { defineRecord } from "../field";

/** Documents read in the analysis step and what they say, per theme (S1.26). */
export const analysisSources = defineRecord({
  document: { kind: "text", required: true },
  kind: { kind: "choice", list: "documentKind" },
  theme: { kind: "choice", list: "analysisTheme", required: true },
  finding: { kind: "text", long: true },
  date: { kind: "date" },
  link: { kind: "text" },
});
