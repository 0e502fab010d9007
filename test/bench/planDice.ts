import { dayNumberOf, isoDateFromDayNumber } from "../../src/domain/calculations/dayNumber";

/** How the rows of a large plan choose from lists; `pick` gives one of a list, `below` a whole number under a limit. */
export interface Dice {
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

const firstDay = dayNumberOf(2027, 1, 4);

/** A working day of the plan year; `place` 0 is the first Monday, 5 the next. */
export function workingDay(place: number): string {
  return isoDateFromDayNumber(firstDay + Math.floor(place / 5) * 7 + (place % 5));
}

/** The ID of a row as the workbook numbers them: at least three digits. */
export function anId(prefix: string, place: number): string {
  return `${prefix}-${String(place + 1).padStart(3, "0")}`;
}

/** A list of rows, each made from its place. */
export function many<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_row, place) => make(place));
}
