import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
