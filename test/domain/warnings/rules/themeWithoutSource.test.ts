import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-ANA-01 themeWithoutSource", () => {
  it("names each theme that no source covers", () => {
    expect(
      found(
        "W-ANA-01",
        aPlan({
          analysisSources: [
            { theme: "priorities" },
            { theme: "market" },
            { theme: "presentKnowledge" },
            { theme: "direction" },
          ],
        }),
      ),
    ).toEqual([{ at: "analysisSources//theme", facts: { theme: "onPaper" } }]);
  });

  it("is silent when all five are covered", () => {
    expect(
      found(
        "W-ANA-01",
        aPlan({
          analysisSources: [
            { theme: "priorities" },
            { theme: "market" },
            { theme: "presentKnowledge" },
            { theme: "direction" },
            { theme: "onPaper" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
