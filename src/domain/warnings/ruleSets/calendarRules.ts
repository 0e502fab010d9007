import type { RuleSet } from "../defineRule";
import type { CalendarFacts } from "../facts/calendarFacts";
import { allHoldersAway } from "../rules/allHoldersAway";
import { bookingDeadlineNear } from "../rules/bookingDeadlineNear";
import { certificateEndsBeforeSession } from "../rules/certificateEndsBeforeSession";
import { dayInBlockedPeriod } from "../rules/dayInBlockedPeriod";
import { dayOnHoliday } from "../rules/dayOnHoliday";
import { homeLate } from "../rules/homeLate";
import { monthTooFull } from "../rules/monthTooFull";
import { outsideRoster } from "../rules/outsideRoster";
import { personDoubleBooked } from "../rules/personDoubleBooked";
import { prerequisiteCircle } from "../rules/prerequisiteCircle";
import { prerequisiteNotFollowed } from "../rules/prerequisiteNotFollowed";
import { replacementDayMissing } from "../rules/replacementDayMissing";
import { resourceDoubleBooked } from "../rules/resourceDoubleBooked";
import { sessionOverbooked } from "../rules/sessionOverbooked";
import { sessionTooSmall } from "../rules/sessionTooSmall";
import { teamMostlyAway } from "../rules/teamMostlyAway";
import { trainingAfterGoLive } from "../rules/trainingAfterGoLive";

/** The rules of the calendar (step 4). */
export const calendarRules: RuleSet<CalendarFacts> = {
  "W-KAL-01": personDoubleBooked,
  "W-KAL-02": resourceDoubleBooked,
  "W-KAL-03": dayOnHoliday,
  "W-KAL-03b": replacementDayMissing,
  "W-KAL-04": dayInBlockedPeriod,
  "W-KAL-05": sessionOverbooked,
  "W-KAL-05b": sessionTooSmall,
  "W-KAL-06": prerequisiteNotFollowed,
  "W-KAL-06c": prerequisiteCircle,
  "W-KAL-07": certificateEndsBeforeSession,
  "W-KAL-08": teamMostlyAway,
  "W-KAL-08b": allHoldersAway,
  "W-KAL-09": outsideRoster,
  "W-KAL-10": homeLate,
  "W-KAL-11": bookingDeadlineNear,
  "W-KAL-12": trainingAfterGoLive,
  "W-KAL-13": monthTooFull,
};
