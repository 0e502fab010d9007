import type { IsoDate } from "../plan/units";
import { dayNumber } from "./dayNumber";
import { monthsLater } from "./monthsLater";

/** The light of a certificate; `unlimited` never expires. */
export type CertificateStatus = "expired" | "expiring" | "valid" | "unlimited";

/** Last day on which a certificate is valid (F-K7); `null` when it never expires, which is what no or zero months mean. */
export function validThrough(obtainedOn: IsoDate, months: number | null): IsoDate | null {
  return months === null || months === 0 ? null : monthsLater(obtainedOn, months);
}

/** Status on a day: valid through its last day, `expiring` in the last days before. */
export function certificateStatus(validUntil: IsoDate | null, day: IsoDate, expiringDays = 90): CertificateStatus {
  if (validUntil === null) return "unlimited";
  const left = dayNumber(validUntil) - dayNumber(day);
  if (left < 0) return "expired";
  return left <= expiringDays ? "expiring" : "valid";
}

/** Days between the last valid day and a session after it; `null` when the certificate is still valid on the day of the session. */
export function daysExpiredAtSession(validUntil: IsoDate | null, sessionDay: IsoDate): number | null {
  if (validUntil === null || sessionDay <= validUntil) return null;
  return dayNumber(sessionDay) - dayNumber(validUntil);
}
