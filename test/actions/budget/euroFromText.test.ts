import { expect, it } from "vitest";
import { euroFromText } from "../../../src/actions/budget/euroFromText";

it.each([
  ["60000", 6_000_000],
  ["60.000", 6_000_000],
  ["60,000", 6_000_000],
  ["€ 1.250,50", 125_050],
  ["1,250.5", 125_050],
  ["60 000,00", 6_000_000],
  ["-500", -50_000],
  ["0", 0],
])("reads %s as people mean it", (text, cents) => {
  expect(euroFromText(text)).toBe(cents);
});

it.each(["", "veel", "10 %", "1.2.3"])("finds no amount in '%s'", (text) => {
  expect(euroFromText(text)).toBeNull();
});
