import { dayNumber, dayNumberOf, isoDateFromDayNumber } from "../../domain/calculations/dayNumber";
import type { IsoDate } from "../../domain/plan/units";
import { FunctionProblem } from "../functionProblem";
import type { Cell } from "./cell";

/** Excel's serial number of 1970-01-01 in the 1900 date system. */
const serialOf1970 = 25_569;
/** Serials below 1 March 1900 count the 29 February 1900 that never was. */
const firstReliableSerial = 61;
const lastSerial = 2_958_465;

/**
 * A day: a date of Excel, or a text such as `2027-03-31`, `31-3-2027` or `31/3/2027`. A text with slashes in which day and month could be
 * swapped (`3/4/2027`) is a problem.
 */
export function dateFromCell(cell: Cell): IsoDate {
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    if (serial >= firstReliableSerial && serial <= lastSerial) return isoDateFromDayNumber(serial - serialOf1970);
  }
  if (typeof cell === "string") {
    const text = cell.trim();
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), cell);
    const dayFirst = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
    if (dayFirst) {
      const [day, month] = [Number(dayFirst[1]), Number(dayFirst[3])];
      if (dayFirst[2] === "/" && day <= 12 && month <= 12 && day !== month) {
        throw new FunctionProblem("ambiguousDate", cell);
      }
      return existingDay(Number(dayFirst[4]), month, day, cell);
    }
  }
  throw new FunctionProblem("notADate", String(cell));
}

/** A day as a cell holds it: Excel's serial number. */
export function cellFromDate(date: IsoDate): number {
  return dayNumber(date) + serialOf1970;
}

function existingDay(year: number, month: number, day: number, cell: string): IsoDate {
  const last = dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
  if (year < 1901 || month < 1 || month > 12 || day < 1 || day > last) throw new FunctionProblem("notADate", cell);
  return isoDateFromDayNumber(dayNumberOf(year, month, day));
}
