import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-DOEL-05 tooManyYearGoals", () => {
  it("names the eighth goal of the plan year", () => {
    expect(
      found(
        "W-DOEL-05",
        aPlan({
          organisation: { planYear: 2027 },
          learningGoals: Array.from({ length: 8 }, () => ({ name: "Doel", year: 2027 })),
        }),
      ),
    ).toEqual([{ at: "learningGoals//year", facts: { year: 2027, count: 8, limit: 7 } }]);
  });

  it("accepts seven, and goals of another year", () => {
    expect(
      found(
        "W-DOEL-05",
        aPlan({
          organisation: { planYear: 2027 },
          learningGoals: [
            ...Array.from({ length: 7 }, () => ({ name: "Doel", year: 2027 })),
            { name: "Later", year: 2028 },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent while the plan has no year, whatever goals have none", () => {
    expect(found("W-DOEL-05", aPlan({ learningGoals: Array.from({ length: 9 }, () => ({ name: "Doel" })) }))).toEqual(
      [],
    );
  });
});
