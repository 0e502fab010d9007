import { fteShortage } from "../../calculations/fteShortage";
import { defineRule } from "../defineRule";

/** A job title is short of full-time equivalents in a year and nobody says what is done about it (F-N2). An empty flow is no flow; need and present must be known. */
export const shortageWithoutAction = defineRule({
  code: "W-PER-01",
  severity: "attention",
  acceptable: true,
  find: ({ workforcePlan }) =>
    workforcePlan.flatMap(({ id, jobTitle, year, fteNeeded, fteNow, action, ...flows }) => {
      if (fteNeeded === null || fteNow === null || jobTitle === null || year === null || action !== null) return [];
      const shortage = fteShortage({
        needed: fteNeeded,
        now: fteNow,
        inflow: flows.inflow ?? 0,
        throughIn: flows.throughIn ?? 0,
        outflow: flows.outflow ?? 0,
        throughOut: flows.throughOut ?? 0,
      });
      if (shortage < 1e-9) return [];
      return [{ place: { table: "workforcePlan", row: id, field: "action" }, facts: { jobTitle, year, shortage } }];
    }),
});
