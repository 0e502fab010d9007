import { defineRule } from "../defineRule";

const largestShare = 0.5;

/** More than half of the needs come from HR alone: nobody else reported or confirmed them (S1.38). Needs without a reporter do not count. */
export const needsWrittenByHr = defineRule({
  code: "W-STK-03",
  severity: "attention",
  acceptable: true,
  find({ needs }) {
    const reported = needs.filter(({ reporter }) => reporter !== null);
    const byHr = reported.filter(
      ({ reporter, confirmedBy }) => reporter === "hr" && (confirmedBy === null || confirmedBy === "hr"),
    ).length;
    const share = byHr / reported.length;
    if (reported.length === 0 || share <= largestShare) return [];
    return [
      { place: { table: "needs", row: null, field: "confirmedBy" }, facts: { byHr, needs: reported.length, share } },
    ];
  },
});
