import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const subsidies = [{ id: "S1", name: "SLIM", kind: "slim", trainingId: "O1" }] as const;
const trainings = [{ id: "O1", title: "Leercultuur" }];

describe("W-SUB-04 slimForCourseFee", () => {
  it("names SLIM for a course", () => {
    expect(
      found(
        "W-SUB-04",
        aPlan({
          trainings,
          subsidies,
          budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity: 1, unitPrice: 100 }],
        }),
      ),
    ).toEqual([{ at: "subsidies/S1/trainingId", facts: { name: "SLIM", training: "Leercultuur" } }]);
  });

  it("accepts SLIM for developing a method", () => {
    expect(
      found(
        "W-SUB-04",
        aPlan({
          trainings,
          subsidies,
          budgetLines: [{ trainingId: "O1", costType: "development", quantity: 1, unitPrice: 100 }],
        }),
      ),
    ).toEqual([]);
  });
});
