import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const assumption = { id: "F1", date: "2027-08-15", name: "O.L.V. Hemelvaart", country: "BE", free: true } as const;

describe("W-KAL-03b replacementDayMissing", () => {
  it("names a Belgian holiday on a Sunday", () => {
    expect(found("W-KAL-03b", aPlan({ organisation: { country: "BE" }, holidays: [assumption] }))).toEqual([
      { at: "holidays/F1/replacementDate", facts: { holiday: "O.L.V. Hemelvaart", date: "2027-08-15" } },
    ]);
  });

  it("is silent with a replacement day, and for a holiday on a weekday", () => {
    expect(
      found(
        "W-KAL-03b",
        aPlan({
          organisation: { country: "BE" },
          holidays: [
            { ...assumption, replacementDate: "2027-08-16" },
            { date: "2027-07-21", name: "Nationale feestdag", country: "BE", free: true },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent in the Netherlands", () => {
    expect(found("W-KAL-03b", aPlan({ organisation: { country: "NL" }, holidays: [assumption] }))).toEqual([]);
  });
});
