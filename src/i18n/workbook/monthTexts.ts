import type { monthKeys } from "../../blueprint/monthKeys";
import { say, type Wording } from "./wording";

type MonthTexts = Readonly<Record<(typeof monthKeys)[number], Wording>>;

export const monthNames: MonthTexts = {
  january: say("januari", "January", "janvier"),
  february: say("februari", "February", "février"),
  march: say("maart", "March", "mars"),
  april: say("april", "April", "avril"),
  may: say("mei", "May", "mai"),
  june: say("juni", "June", "juin"),
  july: say("juli", "July", "juillet"),
  august: say("augustus", "August", "août"),
  september: say("september", "September", "septembre"),
  october: say("oktober", "October", "octobre"),
  november: say("november", "November", "novembre"),
  december: say("december", "December", "décembre"),
};

/** Short enough to stand side by side under the columns of a chart. */
export const shortMonthNames: MonthTexts = {
  january: say("jan", "Jan", "janv"),
  february: say("feb", "Feb", "févr"),
  march: say("mrt", "Mar", "mars"),
  april: say("apr", "Apr", "avr"),
  may: say("mei", "May", "mai"),
  june: say("jun", "Jun", "juin"),
  july: say("jul", "Jul", "juil"),
  august: say("aug", "Aug", "août"),
  september: say("sep", "Sep", "sept"),
  october: say("okt", "Oct", "oct"),
  november: say("nov", "Nov", "nov"),
  december: say("dec", "Dec", "déc"),
};
