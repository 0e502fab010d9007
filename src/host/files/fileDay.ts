const dayInMilliseconds = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 system. */
const unixEpoch = 25_569;

/** Serial number (1900 system) of an ISO day or moment such as `2027-01-31`; null for other text. Days before March 1900 are off by one, as in Excel. */
export function serialFromIsoDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text)) return null;
  const moment = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text.endsWith("Z") ? text : `${text}Z`);
  return Number.isNaN(moment) ? null : moment / dayInMilliseconds + unixEpoch;
}

/** ISO day of a whole serial number (1900 system). */
export function isoDayFromSerial(serial: number): string {
  return new Date((serial - unixEpoch) * dayInMilliseconds).toISOString().slice(0, 10);
}
