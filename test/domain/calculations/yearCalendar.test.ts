import { describe, expect, it } from "vitest";
import { yearCalendar } from "../../../src/domain/calculations/yearCalendar";

const entry = (date: string, text: string) => ({ date, text });

describe("year calendar", () => {
  const year = () =>
    yearCalendar([entry("2027-03-04", "Excel"), entry("2027-03-04", "VCA"), entry("2028-01-01", "later")], 2027);

  it("has twelve months of 31 places", () => {
    expect(year().map((month) => month.length)).toEqual(Array.from({ length: 12 }, () => 31));
  });

  it("leaves the places empty that a month does not have", () => {
    const lengths = year().map((month) => month.filter((day) => day !== null).length);
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it("shows what happens on its day, and nothing of another year", () => {
    const months = year();
    expect(months[2]?.[3]?.entries.map(({ text }) => text)).toEqual(["Excel", "VCA"]);
    expect(months.flat().flatMap((day) => day?.entries ?? [])).toHaveLength(2);
  });

  it("can start in another month than January", () => {
    expect(
      yearCalendar([], 2027, 9)
        .map((month) => month[0]?.date.slice(0, 7))
        .slice(0, 5),
    ).toEqual(["2027-09", "2027-10", "2027-11", "2027-12", "2028-01"]);
  });

  it("ends February on the 29th in a leap year, and a year that starts in September with the months after it", () => {
    const lengths = (year: number, firstMonth: number) =>
      yearCalendar([], year, firstMonth).map((month) => month.filter((day) => day !== null).length);
    expect(lengths(2028, 1)[1]).toBe(29);
    expect(lengths(2027, 9)).toEqual([30, 31, 30, 31, 31, 29, 31, 30, 31, 30, 31, 31]);
  });

  it("gives every place the day that it is, with nothing on most of them", () => {
    const months = year();
    expect(months[0]?.[0]).toEqual({ date: "2027-01-01", entries: [] });
    expect(months[1]?.[27]).toEqual({ date: "2027-02-28", entries: [] });
    expect(months[1]?.[28]).toBeNull();
    expect(months[11]?.[30]).toEqual({ date: "2027-12-31", entries: [] });
  });
});
