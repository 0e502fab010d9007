import { defineRule } from "../defineRule";

/** A goal has an indicator but no baseline, so progress cannot be shown (S1.1). A baseline of 0 is a baseline. */
export const indicatorWithoutBaseline = defineRule({
  code: "W-DOEL-03",
  severity: "attention",
  acceptable: true,
  find: ({ goals }) =>
    goals.flatMap(({ id, name, indicator, baseline }) =>
      indicator !== null && baseline === null
        ? [{ place: { table: "goals", row: id, field: "baseline" }, facts: { name: name ?? id, indicator } }]
        : [],
    ),
});
