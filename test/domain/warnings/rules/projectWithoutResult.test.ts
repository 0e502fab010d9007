import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-PRJ-02 projectWithoutResult", () => {
  it("names a result without a number", () => {
    expect(
      found("W-PRJ-02", aPlan({ projects: [{ id: "P1", name: "Academie", result: "Een mooie academie" }] })),
    ).toEqual([{ at: "projects/P1/result", facts: { name: "Academie" } }]);
  });

  it("accepts a result with a number", () => {
    expect(found("W-PRJ-02", aPlan({ projects: [{ name: "Academie", result: "24 mentoren opgeleid" }] }))).toEqual([]);
  });
});
