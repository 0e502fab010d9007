import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-EVA-01 goalWithoutSuccessNorm", () => {
  it("names a learning goal without norm", () => {
    expect(found("W-EVA-01", aPlan({ learningGoals: [{ id: "L1", name: "Foutloos picken" }] }))).toEqual([
      { at: "learningGoals/L1/successNorm", facts: { name: "Foutloos picken" } },
    ]);
  });

  it("takes a norm of 0 for a norm", () => {
    expect(found("W-EVA-01", aPlan({ learningGoals: [{ name: "Geen ongevallen", successNorm: 0 }] }))).toEqual([]);
  });
});
