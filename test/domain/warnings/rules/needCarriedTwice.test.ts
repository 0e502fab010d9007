import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

describe("W-JP-02 needCarriedTwice", () => {
  it("names a need carried over twice", () => {
    expect(
      found("W-JP-02", aPlan({ needs: [{ id: "B1", title: "Excel", status: "postponed", timesCarried: 2 }] })),
    ).toEqual([{ at: "needs/B1/timesCarried", facts: { title: "Excel", times: 2 } }]);
  });

  it("accepts once, and a need that was decided on", () => {
    expect(
      found(
        "W-JP-02",
        aPlan({
          needs: [
            { title: "Excel", status: "new", timesCarried: 1 },
            { title: "Yoga", status: "rejected", timesCarried: 3 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-JP-02: which needs still wait", () => {
  it.each(["new", "tested", "postponed", null] as const)("one with status %s does", (status) => {
    expect(placesFound("W-JP-02", { needs: [{ id: "B1", status, timesCarried: 2 }] })).toEqual([
      "needs/B1/timesCarried",
    ]);
  });

  it.each(["included", "rejected", "otherSolution"] as const)("one with status %s does not", (status) => {
    expect(placesFound("W-JP-02", { needs: [{ id: "B1", status, timesCarried: 9 }] })).toEqual([]);
  });

  it("one of which nobody noted that it was carried over does not", () => {
    expect(placesFound("W-JP-02", { needs: [{ id: "B1", title: "Excel", status: "new" }] })).toEqual([]);
  });
});
