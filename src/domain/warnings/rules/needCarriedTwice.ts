import { defineRule } from "../defineRule";
import { foundIn } from "../foundIn";

const mostTimes = 1;

/** A need was moved to a next year twice or more and still waits (S1.43). */
export const needCarriedTwice = defineRule({
  code: "W-JP-02",
  severity: "attention",
  acceptable: true,
  find: ({ needs }) =>
    foundIn(needs, ({ id, title, timesCarried, status }) =>
      timesCarried !== null &&
      timesCarried > mostTimes &&
      (status === null || status === "new" || status === "tested" || status === "postponed")
        ? {
            place: { table: "needs", row: id, field: "timesCarried" },
            facts: { title: title ?? id, times: timesCarried },
          }
        : null,
    ),
});
