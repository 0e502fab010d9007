import { expect, it } from "vitest";
import { financialYearMonths } from "../../../src/domain/calculations/financialYearMonths";

it("runs from the month in which the financial year begins, into the next year", () => {
  const months = financialYearMonths(2027, 7);
  expect([months[0], months[5], months[6], months.at(-1)]).toEqual(["2027-07", "2027-12", "2028-01", "2028-06"]);
});

it("is the calendar year while nobody says otherwise", () => {
  expect([financialYearMonths(2027, null)[0], financialYearMonths(2027, 1).at(-1)]).toEqual(["2027-01", "2027-12"]);
});
