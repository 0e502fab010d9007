import type { Fraction, IsoDate, Minutes, YearMonth } from "../../plan/units";

/** Someone or something in two sessions at once: the first moment of it, and on how many days it happens. */
export interface DoubleBookingFacts {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly date: IsoDate;
  readonly from: Minutes;
  readonly to: Minutes;
  readonly days: number;
  /** The time people need to travel, when it is all that is missing; left out when the sessions overlap. */
  readonly travelBuffer?: Minutes;
}

/** Facts of the warnings about the calendar (step 4). */
export interface CalendarFacts {
  readonly "W-KAL-01": DoubleBookingFacts;
  readonly "W-KAL-02": DoubleBookingFacts & { readonly resource: "trainer" | "room" | "equipment" };
  readonly "W-KAL-03": { readonly title: string; readonly holiday: string; readonly date: IsoDate };
  readonly "W-KAL-03b": { readonly holiday: string; readonly date: IsoDate };
  readonly "W-KAL-04": {
    readonly title: string;
    readonly block: string;
    readonly date: IsoDate;
    readonly people: number | null;
  };
  readonly "W-KAL-05": { readonly title: string; readonly enrolled: number; readonly capacity: number };
  readonly "W-KAL-05b": {
    readonly title: string;
    readonly enrolled: number;
    readonly minimum: number;
    readonly start: IsoDate;
  };
  readonly "W-KAL-06": {
    readonly name: string;
    readonly title: string;
    readonly prerequisite: string;
    /** The learning path of which both are steps; left out where the training itself names its prerequisite. */
    readonly path?: string;
  };
  readonly "W-KAL-06c": { readonly titles: readonly string[] };
  readonly "W-KAL-07": {
    readonly name: string;
    readonly certificate: string;
    readonly validUntil: IsoDate;
    readonly session: IsoDate;
    readonly days: number;
  };
  readonly "W-KAL-08": {
    readonly team: string;
    readonly date: IsoDate;
    readonly away: number;
    readonly people: number;
    readonly share: Fraction;
    readonly limit: Fraction;
  };
  readonly "W-KAL-08b": { readonly competence: string; readonly date: IsoDate; readonly names: readonly string[] };
  readonly "W-KAL-09": {
    readonly name: string;
    readonly title: string;
    readonly date: IsoDate;
    readonly outside: Minutes;
  };
  readonly "W-KAL-10": {
    readonly title: string;
    readonly date: IsoDate;
    readonly home: Minutes;
    readonly limit: Minutes;
  };
  readonly "W-KAL-11": { readonly title: string; readonly before: IsoDate; readonly isLate: boolean };
  readonly "W-KAL-13": {
    readonly name: string;
    readonly month: YearMonth;
    readonly time: Minutes;
    readonly limit: Minutes;
  };
  readonly "W-KAL-12": {
    readonly title: string;
    readonly need: string;
    readonly goLive: IsoDate;
    readonly lastDay: IsoDate;
  };
}
