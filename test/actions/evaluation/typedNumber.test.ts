import { expect, it } from "vitest";
import { typedNumber } from "../../../src/actions/evaluation/typedNumber";

it.each([
  ["8,1", 8.1],
  ["8.1", 8.1],
  ["60.000", 60_000],
  ["60,000", 60_000],
  ["€ 1 250,50", 1250.5],
  ["1.250.000,5", 1_250_000.5],
  ["-40", -40],
  ["50 %", 50],
  ["", null],
  ["  ", null],
  ["tien", undefined],
  ["1.25.000", undefined],
  ["1,", undefined],
])("reads %s as %s", (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
