import { describe, expect, it } from "vitest";
import { noticeDate } from "../../../src/domain/calculations/noticeDate";

describe("notice on a contract", () => {
  it.each([
    ["2027-12-31", 3, "2027-09-30"],
    ["2027-02-28", 1, "2027-01-31"],
    ["2027-06-15", 2, "2027-04-15"],
    ["2027-05-31", 3, "2027-02-28"],
  ])("that ends on %s with %i months is due by %s", (end, months, date) => {
    expect(noticeDate(end, months)).toBe(date);
  });
});
