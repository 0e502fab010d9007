import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
