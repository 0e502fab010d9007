import type { IsoDate, Minutes, YearMonth } from "../../domain/plan/units";
import { read, unread, type CellReading } from "../cellProblem";
import type { CellContent } from "../workbookSnapshot";

/** Serial 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was: serials are right from 61 on. */
const serialOfUnixEpoch = 25_569;
const millisecondsOfDay = 86_400_000;
const lastSerial = 2_958_465;

/** The day behind a serial number. */
export function isoDateFromSerial(serial: number): IsoDate {
  return new Date((Math.floor(serial) - serialOfUnixEpoch) * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The serial number of a day. */
export function serialFromIsoDate(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay + serialOfUnixEpoch;
}

/** A day: a serial, `2027-03-31`, or day and month in an order that only one reading allows. */
export function dateFromCell(content: CellContent): CellReading<IsoDate> {
  if (typeof content === "number") {
    return content >= 61 && content <= lastSerial + 1 ? read(isoDateFromSerial(content)) : unread("notDate");
  }
  const text = String(content).trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (other === null) return unread("notDate");
  const [first, second, year] = [Number(other[1]), Number(other[2]), Number(other[3])];
  if (first <= 12 && second <= 12 && first !== second) return unread("ambiguous");
  return first > 12 ? day(year, second, first) : day(year, first, second);
}

function day(year: number, month: number, date: number): CellReading<IsoDate> {
  const value = new Date(Date.UTC(year, month - 1, date));
  const isReal = value.getUTCFullYear() === year && value.getUTCMonth() === month - 1 && value.getUTCDate() === date;
  return isReal ? read(value.toISOString().slice(0, 10)) : unread("notDate");
}

/** A month: any day of it, or `2027-03`, `03-2027`. */
export function monthFromCell(content: CellContent): CellReading<YearMonth> {
  const text = String(content).trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month] = yearFirst !== null ? [yearFirst[1], yearFirst[2]] : [monthFirst?.[2], monthFirst?.[1]];
  const date = year === undefined ? dateFromCell(content) : day(Number(year), Number(month), 1);
  return date.ok ? read(date.value.slice(0, 7)) : date;
}

/** Minutes from midnight: a fraction of a day, or `9:00`, `09.00`, `9u30`. */
export function timeFromCell(content: CellContent): CellReading<Minutes> {
  if (typeof content === "number") {
    return content >= 0 && content <= 1 ? read(Math.round(content * 1440)) : unread("notTime");
  }
  const match = /^(\d{1,2})[:.uh](\d{2})$/i.exec(String(content).trim());
  const minutes = match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
  return match !== null && Number(match[2]) < 60 && minutes <= 1440 ? read(minutes) : unread("notTime");
}
