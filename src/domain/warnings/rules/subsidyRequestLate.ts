import { defineRule } from "../defineRule";

/** The last day to request a subsidy has passed and it was not requested. The last day itself is in time. */
export const subsidyRequestLate = defineRule({
  code: "W-SUB-03",
  severity: "attention",
  acceptable: true,
  find: ({ subsidies }, { referenceDate }) =>
    subsidies.flatMap(({ id, name, requestBefore, requestedOn, status }) =>
      requestBefore !== null &&
      referenceDate !== null &&
      requestBefore < referenceDate &&
      requestedOn === null &&
      (status === null || status === "toRequest")
        ? [
            {
              place: { table: "subsidies", row: id, field: "requestedOn" },
              facts: { name: name ?? id, before: requestBefore },
            },
          ]
        : [],
    ),
});
