import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
