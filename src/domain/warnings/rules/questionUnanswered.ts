import { dayNumber } from "../../calculations/dayNumber";
import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";

const mostDays = 30;

/** A question of one person is new for more than 30 days and has no answer (S2.5f). The thirtieth day is still in time. */
export const questionUnanswered = defineRule({
  code: "W-BEH-04",
  severity: "info",
  acceptable: true,
  find: ({ needs }, { referenceDate }) =>
    foundIn(needs, ({ id, title, channel, date, status, answeredOn }) =>
      channel === "individualQuestion" &&
      status === "new" &&
      answeredOn === null &&
      date !== null &&
      referenceDate !== null &&
      dayNumber(referenceDate) - dayNumber(date) > mostDays
        ? { place: { table: "needs", row: id, field: "answeredOn" }, facts: { title: title ?? id, date } }
        : null,
    ),
});
