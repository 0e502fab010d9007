import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

describe("W-BEH-01 needWithoutTest", () => {
  it("names a need that is included while an answer is missing", () => {
    expect(
      found(
        "W-BEH-01",
        aPlan({
          needs: [{ id: "B1", title: "Excel", status: "included" }],
          needTests: [{ needId: "B1", contribution: "strong", otherWay: "no" }],
        }),
      ),
    ).toEqual([{ at: "needs/B1/status", facts: { title: "Excel" } }]);
  });

  it("is silent once all three questions are answered, and for needs not included", () => {
    expect(
      found(
        "W-BEH-01",
        aPlan({
          needs: [
            { id: "B1", title: "Excel", status: "included" },
            { id: "B2", title: "Yoga", status: "new" },
          ],
          needTests: [{ needId: "B1", contribution: "strong", causesConsidered: true, otherWay: "no" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-BEH-01: several tests of one need", () => {
  it("are enough when one of them is complete", () => {
    const needs = [{ id: "B1", title: "Excel", status: "included" as const }];
    const complete = { contribution: "strong", causesConsidered: true, otherWay: "no" } as const;
    const half = { contribution: "strong" } as const;
    const places = (...tests: NonNullable<PlanSketch["needTests"]>) =>
      placesFound("W-BEH-01", { needs, needTests: tests });
    expect(places({ needId: "B1", ...half }, { needId: "B1", ...complete })).toEqual([]);
    expect(places({ needId: "B1", ...half }, { needId: "B2", ...complete })).toEqual(["needs/B1/status"]);
    expect(places()).toEqual(["needs/B1/status"]);
  });
});
