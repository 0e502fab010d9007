import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-BEH-02 levelWithoutNeed", () => {
  it("names the levels without a need", () => {
    expect(
      found(
        "W-BEH-02",
        aPlan({
          needs: [
            { title: "Excel", level: "individual" },
            { title: "Samenwerken", level: "team" },
          ],
        }),
      ),
    ).toEqual([{ at: "needs//level", facts: { level: "organisation" } }]);
  });

  it("is silent when each level has one", () => {
    expect(
      found(
        "W-BEH-02",
        aPlan({
          needs: [
            { title: "Excel", level: "individual" },
            { title: "Samenwerken", level: "team" },
            { title: "AI", level: "organisation" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
