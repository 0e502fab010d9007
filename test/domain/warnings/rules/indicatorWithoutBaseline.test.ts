import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-DOEL-03 indicatorWithoutBaseline", () => {
  it("names an indicator without baseline", () => {
    expect(
      found("W-DOEL-03", aPlan({ goals: [{ id: "D1", name: "Minder verloop", indicator: "verloop %", target: 8 }] })),
    ).toEqual([{ at: "goals/D1/baseline", facts: { name: "Minder verloop", indicator: "verloop %" } }]);
  });

  it("takes a baseline of 0 for a baseline", () => {
    expect(
      found(
        "W-DOEL-03",
        aPlan({
          goals: [{ name: "Minder verloop", indicator: "verloop %", baseline: 0 }, { name: "Zonder indicator" }],
        }),
      ),
    ).toEqual([]);
  });
});
