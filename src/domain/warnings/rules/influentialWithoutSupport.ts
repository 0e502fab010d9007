import { defineRule } from "../defineRule";

/** A stakeholder with influence 4 or 5 gives support 1 or 2 (S1.6). */
export const influentialWithoutSupport = defineRule({
  code: "W-STK-01",
  severity: "attention",
  acceptable: true,
  find: ({ stakeholders }) =>
    stakeholders.flatMap(({ id, name, influence, support }) =>
      influence !== null && support !== null && influence >= 4 && support <= 2
        ? [
            {
              place: { table: "stakeholders", row: id, field: "support" },
              facts: { name: name ?? id, influence, support },
            },
          ]
        : [],
    ),
});
