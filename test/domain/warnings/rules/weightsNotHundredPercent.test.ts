import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-PRI-01 weightsNotHundredPercent", () => {
  it("names weights of 90 % together", () => {
    expect(
      found(
        "W-PRI-01",
        aPlan({ criteria: [0.3, 0.25, 0.2, 0.1, 0.05].map((weight) => ({ name: "Criterium", weight })) }),
      ),
    ).toEqual([{ at: "criteria//weight", facts: { sum: expect.closeTo(0.9, 9) } }]);
  });

  it("accepts the default weights, however they are rounded in binary", () => {
    expect(
      found(
        "W-PRI-01",
        aPlan({ criteria: [0.3, 0.25, 0.2, 0.1, 0.15].map((weight) => ({ name: "Criterium", weight })) }),
      ),
    ).toEqual([]);
  });

  it("is silent while no weight is filled in", () => {
    expect(found("W-PRI-01", aPlan({ criteria: [{ name: "Urgentie" }] }))).toEqual([]);
  });
});
