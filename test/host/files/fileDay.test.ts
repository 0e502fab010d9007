import { expect, it } from "vitest";
import { isoDayFromSerial, serialFromIsoDay } from "../../../src/host/files/fileDay";

it.each([
  ["1900-03-01", 61],
  ["2027-01-01", 46_388],
  ["2028-02-29", 46_812],
])("%s is day %d", (day, serial) => {
  expect(serialFromIsoDay(day)).toBe(serial);
  expect(isoDayFromSerial(serial)).toBe(day);
});

it("takes a moment with its part of the day", () => {
  expect(serialFromIsoDay("2027-01-01T12:00:00.000Z")).toBe(46_388.5);
});

it.each(["1-1-2027", "46388", "", "2027-13-01", "=TODAY()"])("%j is no day", (text) => {
  expect(serialFromIsoDay(text)).toBeNull();
});
