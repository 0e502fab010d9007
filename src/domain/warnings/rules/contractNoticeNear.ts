import { dayNumber } from "../../calculations/dayNumber";
import { noticeDate } from "../../calculations/noticeDate";
import { defineRule } from "../defineRule";

const daysAhead = 90;

/** The last day to give notice on a contract is at most 90 days away (F-L2). Once that day has passed nothing can be done any more and the warning is over. */
export const contractNoticeNear = defineRule({
  code: "W-LEV-06",
  severity: "attention",
  acceptable: true,
  find: ({ contracts }, { referenceDate }) =>
    contracts.flatMap(({ id, name, end, noticeMonths }) => {
      if (end === null || noticeMonths === null || referenceDate === null) return [];
      const noticeBefore = noticeDate(end, noticeMonths);
      const days = dayNumber(noticeBefore) - dayNumber(referenceDate);
      if (days < 0 || days > daysAhead) return [];
      return [
        { place: { table: "contracts", row: id, field: "end" }, facts: { contract: name ?? id, noticeBefore, end } },
      ];
    }),
});
