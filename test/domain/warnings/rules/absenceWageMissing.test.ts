import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const training = { id: "O1", title: "VCA", duration: 480, participants: 12 };

describe("W-BUD-04 absenceWageMissing", () => {
  it("names a training with costs but without wages", () => {
    expect(
      found(
        "W-BUD-04",
        aPlan({
          trainings: [training],
          budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity: 12, unitPrice: 20_000 }],
        }),
      ),
    ).toEqual([{ at: "trainings/O1/", facts: { title: "VCA" } }]);
  });

  it("is silent with a line for the wages", () => {
    expect(
      found(
        "W-BUD-04",
        aPlan({
          trainings: [training],
          budgetLines: [{ trainingId: "O1", costType: "absenceWage", quantity: 96, unitPrice: 3_850 }],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent without lines, hours or participants", () => {
    expect(
      found(
        "W-BUD-04",
        aPlan({
          trainings: [training, { id: "O2", title: "BHV", participants: 3 }],
          budgetLines: [{ trainingId: "O2", costType: "courseFee" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-BUD-04: which trainings take working time", () => {
  const fee = { trainingId: "O1", costType: "courseFee", quantity: 1, unitPrice: 20_000 } as const;
  const places = ["trainings/O1/"];

  it.each<[string, PlanSketch, readonly string[]]>([
    ["one with hours and participants", {}, places],
    ["not one without hours", { trainings: [{ ...training, duration: 0 }] }, []],
    ["not one of which nobody knows the hours", { trainings: [{ ...training, duration: null }] }, []],
    ["not one without participants", { trainings: [{ ...training, participants: 0 }] }, []],
    ["not one of which nobody knows the participants", { trainings: [{ ...training, participants: null }] }, []],
    ["not one with a wage line among others", { budgetLines: [fee, { ...fee, costType: "absenceWage" }] }, []],
    ["not one that was cancelled", { trainings: [{ ...training, status: "cancelled" }] }, []],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-BUD-04", { trainings: [training], budgetLines: [fee], ...change })).toEqual(expected);
  });
});
