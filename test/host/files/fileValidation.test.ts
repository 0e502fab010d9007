import { expect, it } from "vitest";
import type { ValidationSnapshot } from "../../../src/host/workbook/snapshot";
import { reopened } from "./reopened";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const bounds = [
  ["wholeNumber", 1, 9],
  ["decimal", 0.5, "=$B$1*2"],
  ["date", "2027-01-01", "2027-12-31"],
  ["time", 0.25, 0.75],
  ["textLength", 1, 40],
] as const;
const validations = bounds.flatMap(([kind, formula1, formula2], column) =>
  operators.map((operator, row): ValidationSnapshot => {
    const isRange = operator.endsWith("etween");
    const rule = { [kind]: { formula1, ...(isRange ? { formula2 } : {}), operator } };
    return { area: { row, column, rows: 1, columns: 1 }, rule, ignoreBlanks: row % 2 === 0 };
  }),
);

it("keeps every kind of comparison with every operator", async () => {
  const { sheet } = await reopened({ validations });
  expect(sheet.validations).toEqual(validations);
});

it("stores a day as its serial number and gives it back as a day", async () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const moment = { date: { formula1: "2027-01-01T00:00:00.000Z", operator: "GreaterThan" } };
  const { sheet } = await reopened({ validations: [{ area, rule: moment, ignoreBlanks: true }] });
  expect(sheet.validations[0]?.rule).toEqual({ date: { formula1: "2027-01-01", operator: "GreaterThan" } });
});
