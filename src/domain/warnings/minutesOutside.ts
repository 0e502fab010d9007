import { minutesOutsideRoster } from "../calculations/minutesOutsideRoster";
import type { IsoDate, Minutes } from "../plan/units";
import type { Booking } from "./bookings";

/** How many minutes of a booking lie outside the hours the person works, and the first day of it; 0 and `null` when nothing does. */
export function minutesOutside({ employee, days }: Booking): {
  readonly outside: Minutes;
  readonly firstDay: IsoDate | null;
} {
  let outside = 0;
  let firstDay: IsoDate | null = null;
  for (const { date, start, end } of days) {
    const minutes = start === null || end === null ? 0 : minutesOutsideRoster(employee, date, start, end);
    outside += minutes;
    if (minutes > 0) firstDay ??= date;
  }
  return { outside, firstDay };
}
