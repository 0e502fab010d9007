import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-SUB-04: which subsidies and costs", () => {
  const places = (subsidy: object, ...costTypes: readonly ("courseFee" | "trainerFee" | "development" | null)[]) =>
    placesFound("W-SUB-04", {
      trainings,
      subsidies: [{ ...subsidies[0], ...subsidy }],
      budgetLines: costTypes.map((costType) => ({ trainingId: "O1", costType, quantity: 1, unitPrice: 100 })),
    });

  it("are fees of a course or of a trainer, also beside costs that SLIM does pay", () => {
    expect(places({}, "development", "trainerFee")).toEqual(["subsidies/S1/trainingId"]);
    expect(places({}, "courseFee", "development")).toEqual(["subsidies/S1/trainingId"]);
    expect(places({}, null)).toEqual([]);
    expect(places({})).toEqual([]);
  });

  it("are of the training of the subsidy, not of another one or of none", () => {
    expect(places({ trainingId: "O2" }, "courseFee")).toEqual([]);
    expect(places({ trainingId: null }, "courseFee")).toEqual([]);
  });

  it("are SLIM and not refused", () => {
    expect(places({ status: "rejected" }, "courseFee")).toEqual([]);
    expect(places({ status: "requested" }, "courseFee")).toHaveLength(1);
    expect(places({ kind: "sectorFund" }, "courseFee")).toEqual([]);
    expect(places({ kind: null }, "courseFee")).toEqual([]);
  });
});
