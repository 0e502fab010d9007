import type { IsoDate } from "../plan/units";
import { dayNumber } from "./dayNumber";

/** Departments whose workbook was last saved more than a number of days ago, or never (F-X3), with the days; oldest first. */
export function staleDepartments(
  files: readonly { readonly department: string; readonly savedOn: IsoDate | null }[],
  day: IsoDate,
  days = 14,
): readonly { readonly department: string; readonly age: number | null }[] {
  return files
    .map(({ department, savedOn }) => ({
      department,
      age: savedOn === null ? null : dayNumber(day) - dayNumber(savedOn),
    }))
    .filter(({ age }) => age === null || age > days)
    .sort(
      (left, right) =>
        (right.age ?? Infinity) - (left.age ?? Infinity) || (left.department < right.department ? -1 : 1),
    );
}
