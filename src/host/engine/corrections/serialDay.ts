/** Serial 60 is 29 February 1900, a day that was not: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year */
const PHANTOM_DAY = 60;
const DAY_IN_MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a serial number of the 1900 date system, at midnight UTC; the time of day is dropped. */
export function dayOfSerial(serial: number): Date {
  const day = Math.floor(serial);
  return new Date((day + (day < PHANTOM_DAY ? 1 : 0) - SERIAL_OF_1970) * DAY_IN_MILLISECONDS);
}

export function serialOfDay(day: Date): number {
  const serial = Math.round(day.getTime() / DAY_IN_MILLISECONDS) + SERIAL_OF_1970;
  return serial <= PHANTOM_DAY ? serial - 1 : serial;
}
