import { phasing } from "../../domain/calculations/phasing";
import { subtotalKey, subtotals } from "../../domain/calculations/subtotals";
import type { IsoDate } from "../../domain/plan/units";
import { cellFromDate, dateFromCell } from "../cells/dateFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { monthFromCell } from "../cells/monthFromCell";
import { textFromCell } from "../cells/textFromCell";
import { monthNumberFromCell } from "../cells/monthNumberFromCell";
import { yearFromCell } from "../cells/yearFromCell";
import type { Answer } from "../customFunction";
import { rowsById } from "../rowsById";
import { block, column, optionalColumn, optionalSingle, single, tableFunction } from "../tableFunction";

/** Custom functions that add up budget lines (F-B4, F-B10). */
export const totalFunctions = [
  tableFunction(
    "SUBTOTAAL",
    {
      labels: column(textFromCell, "lines"),
      amounts: column(euroFromCell, "lines"),
      askedLabels: block(textFromCell),
      filters: optionalColumn(textFromCell, "lines"),
      filterValue: optionalSingle(textFromCell),
    },
    ({ labels, amounts, askedLabels, filters, filterValue }): Answer => {
      const wanted = filterValue === null ? null : subtotalKey(filterValue);
      const counted = amounts.map((amount, row) =>
        filters === null || wanted === null || subtotalKey(filters[row] ?? "") === wanted ? (amount ?? 0) : 0,
      );
      const sums = subtotals(labels, counted);
      return askedLabels.map((row) =>
        row.map((label) => (label === null ? "" : cellFromEuro(sums.get(subtotalKey(label))?.total ?? 0))),
      );
    },
  ),
  tableFunction(
    "KRUISTABEL",
    {
      labels: column(textFromCell, "lines"),
      columnLabels: column(textFromCell, "lines"),
      amounts: column(euroFromCell, "lines"),
      askedLabels: column(textFromCell, "rows"),
      askedColumns: column(textFromCell, "columns"),
    },
    ({ labels, columnLabels, amounts, askedLabels, askedColumns }): Answer => {
      const pairKey = (row: string | null, side: string | null) => `${row ?? ""}\n${side ?? ""}`;
      const sums = subtotals(
        labels.map((label, row) => pairKey(label, columnLabels[row] ?? null)),
        amounts.map((amount) => amount ?? 0),
      );
      return askedLabels.map((label) =>
        askedColumns.map((side) =>
          label === null || side === null ? "" : cellFromEuro(sums.get(subtotalKey(pairKey(label, side)))?.total ?? 0),
        ),
      );
    },
  ),
  tableFunction(
    "MAANDTOTALEN",
    {
      months: column(monthFromCell, "lines"),
      amounts: column(euroFromCell, "lines"),
      year: single(yearFromCell),
      firstMonth: optionalSingle(monthNumberFromCell),
    },
    ({ months, amounts, year, firstMonth }): Answer => {
      const sums = subtotals(
        months,
        amounts.map((amount) => amount ?? 0),
      );
      return Array.from({ length: 12 }, (_month, place) => {
        const number = (firstMonth ?? 1) - 1 + place;
        const month = `${year + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
        return [cellFromDate(`${month}-01`), cellFromEuro(sums.get(month)?.total ?? 0)];
      });
    },
  ),
  tableFunction(
    "FASERING",
    {
      lineTrainingIds: column(textFromCell, "lines"),
      amounts: column(euroFromCell, "lines"),
      months: column(monthFromCell, "lines"),
      dayTrainingIds: column(textFromCell, "days"),
      dates: column(dateFromCell, "days"),
      askedMonths: column(monthFromCell, "asked"),
    },
    ({ lineTrainingIds, amounts, months, dayTrainingIds, dates, askedMonths }): Answer => {
      const days = new Map<string, readonly IsoDate[]>();
      for (const [trainingId, rows] of rowsById(dayTrainingIds)) {
        days.set(
          trainingId,
          rows.flatMap((row) => dates[row] ?? []),
        );
      }
      const lines = lineTrainingIds.map((trainingId, row) => ({
        trainingId,
        amount: amounts[row] ?? 0,
        month: months[row] ?? null,
      }));
      const { byMonth } = phasing(lines, days);
      return askedMonths.map((month) => [month === null ? "" : cellFromEuro(byMonth.get(month) ?? 0)]);
    },
  ),
];
