import { minutesOutsideWorkday } from "../calculations/minutesOutsideRoster";
import type { IsoDate, Minutes } from "../plan/units";
import type { Booking } from "./bookings";

/** How many minutes of a booking lie outside the hours the person works, and the first day of it; 0 and `null` when nothing does. */
export function minutesOutside({ employee, days }: Pick<Booking, "employee" | "days">): {
  readonly outside: Minutes;
  readonly firstDay: IsoDate | null;
} {
  let outside = 0;
  let firstDay: IsoDate | null = null;
  for (const { date, weekday, start, end } of days) {
    const minutes = start === null || end === null ? 0 : minutesOutsideWorkday(employee, weekday, start, end);
    outside += minutes;
    if (minutes > 0) firstDay ??= date;
  }
  return { outside, firstDay };
}
