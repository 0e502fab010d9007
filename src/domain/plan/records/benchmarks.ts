import { defineRecord } from "../field";

/** Published figures to hold the plan's own against, each with its year and source (domain 2.3). Shares are per cents. */
export const benchmarks = defineRecord({
  indicator: { kind: "choice", list: "benchmarkIndicator", required: true },
  what: { kind: "text", required: true },
  value: { kind: "number", min: 0, required: true },
  year: { kind: "number", min: 1990, max: 2100, whole: true },
  country: { kind: "choice", list: "country" },
  source: { kind: "text" },
});
