import type { IsoDate } from "../../domain/plan/units";
import type { DateOrder } from "./importSource";
import { monthFromName } from "./monthNames";

/** The three parts of a written date in the order in which they stand; a month name makes the order certain. */
export interface DateParts {
  /** Digits as 9, whatever their number, and a month name as `mon`; a year of four digits as 9999. */
  readonly shape: string;
  readonly parts: readonly [number, number, number];
  /** The orders that give an existing day. */
  readonly orders: readonly ("dmy" | "mdy" | "ymd")[];
}

const timeAfter = /(?:T|\s+|,\s*)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const weekdayBefore = /^\p{L}{2,9},?\s+(?=\d{1,2}[-/. ])/u;
const written = /^(\d{1,4})([-/. ])(\d{1,2}|\p{L}{3,9}\.?)\2?([-/. ])(\d{1,4})$/u;
const nameFirst = /^(\p{L}{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** Takes a written date apart; a time behind it is left out. `null` when it is no date in any order. */
export function datePartsFrom(text: string): DateParts | null {
  const day = text.replace(timeAfter, "").replace(weekdayBefore, "");
  const named = nameFirst.exec(day);
  if (named)
    return withOrders("mon 9 9999", [monthFromName(named[1] ?? "") ?? 0, Number(named[2]), Number(named[3])], ["mdy"]);
  const match = written.exec(day);
  if (!match) return null;
  const [, first = "", separator = "", middle = "", second = "", last = ""] = match;
  if (separator !== second) return null;
  const month = /^\d/.test(middle) ? null : monthFromName(middle);
  if (!/^\d/.test(middle) && month === null) return null;
  const yearFirst = first.length > 2;
  if (yearFirst === last.length > 2 && (yearFirst || first.length === 3)) return null;
  const shape = [shapeOf(first), month === null ? "9" : "mon", shapeOf(last)].join(separator);
  const parts = [Number(first), month ?? Number(middle), Number(last)] as const;
  if (yearFirst) return withOrders(shape, parts, ["ymd"]);
  if (month !== null) return withOrders(shape, parts, ["dmy"]);
  return withOrders(shape, parts, last.length > 2 ? ["dmy", "mdy"] : ["dmy", "mdy", "ymd"]);
}

/** The day that the parts make in this order, or `null` when there is no such day. Two-digit years are 1930 to 2029, as in Excel. */
export function dayFromParts(parts: DateParts["parts"], order: DateOrder): IsoDate | null {
  const [first, second, third] = parts;
  if (order === "dmy") return isoDay(third, second, first);
  if (order === "mdy") return isoDay(third, first, second);
  return order === "ymd" ? isoDay(first, second, third) : null;
}

function withOrders(shape: string, parts: DateParts["parts"], possible: DateParts["orders"]): DateParts | null {
  const orders = possible.filter((order) => dayFromParts(parts, order) !== null);
  return orders.length === 0 ? null : { shape, parts, orders };
}

function shapeOf(digits: string): string {
  return digits.length > 2 ? "9999" : "9";
}

function isoDay(writtenYear: number, month: number, day: number): IsoDate | null {
  const year = writtenYear > 99 ? writtenYear : writtenYear < 30 ? 2000 + writtenYear : 1900 + writtenYear;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
