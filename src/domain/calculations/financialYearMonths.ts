import type { YearMonth } from "../plan/units";

/** The twelve months of the financial year that begins in the plan year; from January when nobody says in which month (1 to 12) it begins. */
export function financialYearMonths(planYear: number, firstMonth: number | null): readonly YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = Math.max(1, firstMonth ?? 1) - 1 + index;
    const year = planYear + Math.floor(month / 12);
    return `${String(year)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
