import { defineRule } from "../defineRule";

/** Less of a source is available than a project needs (S1.12). An unknown amount is not a shortage. */
export const resourceShortage = defineRule({
  code: "W-BRN-01",
  severity: "attention",
  acceptable: true,
  find: ({ resources }) =>
    resources.flatMap(({ id, name, needed, available, unit }) =>
      needed !== null && available !== null && available < needed
        ? [
            {
              place: { table: "resources", row: id, field: "available" },
              facts: { name: name ?? id, needed, available, unit },
            },
          ]
        : [],
    ),
});
