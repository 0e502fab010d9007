import { defineRule } from "../defineRule";

/** The day of a message has passed and it was not sent or cancelled (S1.16). */
export const messageLate = defineRule({
  code: "W-COM-02",
  severity: "info",
  acceptable: true,
  find: ({ communications }, { referenceDate }) =>
    communications.flatMap(({ id, message, date, status }) =>
      date !== null && referenceDate !== null && date < referenceDate && status !== "sent" && status !== "cancelled"
        ? [{ place: { table: "communications", row: id, field: "status" }, facts: { message: message ?? id, date } }]
        : [],
    ),
});
