import { describe, expect, it } from "vitest";
import { monthCalendar } from "../../../src/domain/calculations/monthCalendar";

describe("month calendar", () => {
  it("starts weeks on Monday", () => {
    const weeks = monthCalendar(2027, 8);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2027-08-01"]);
    expect(weeks[1]?.[0]).toBe("2027-08-02");
    expect(weeks[5]?.slice(0, 3)).toEqual(["2027-08-30", "2027-08-31", null]);
  });

  it("holds every day of the month once, also in December", () => {
    expect(
      monthCalendar(2027, 12)
        .flat()
        .filter((day) => day !== null),
    ).toHaveLength(31);
  });
});
