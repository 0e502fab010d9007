import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-BUD-03 lineIncomplete", () => {
  it("names the missing parts and points to the first", () => {
    expect(
      found(
        "W-BUD-03",
        aPlan({
          trainings: [{ id: "O1", title: "VCA" }],
          budgetLines: [{ id: "R1", trainingId: "O1", costType: "courseFee", unit: "person" }],
        }),
      ),
    ).toEqual([{ at: "budgetLines/R1/quantity", facts: { line: "VCA", missing: ["quantity", "unitPrice"] } }]);
  });

  const complete = { id: "R1", costType: "courseFee", quantity: 3, unitPrice: 100 } as const;

  it.each([
    { line: { ...complete, costType: null }, missing: ["costType"] },
    { line: { ...complete, quantity: null }, missing: ["quantity"] },
    { line: { ...complete, unitPrice: null }, missing: ["unitPrice"] },
    { line: { ...complete, unit: "percent" as const, quantity: null, unitPrice: null }, missing: ["quantity"] },
    { line: { ...complete, unit: "percent" as const, costType: null, unitPrice: null }, missing: ["costType"] },
  ])("names $missing alone, when that is all that lacks", ({ line, missing }) => {
    const [finding] = found("W-BUD-03", aPlan({ budgetLines: [line] }));
    expect(finding).toMatchObject({ at: `budgetLines/R1/${missing[0]}`, facts: { missing } });
  });

  it("takes 0 for an answer, and needs no price for a percentage", () => {
    expect(
      found(
        "W-BUD-03",
        aPlan({
          budgetLines: [
            { costType: "courseFee", quantity: 0, unitPrice: 0 },
            { costType: "overhead", quantity: 8, unit: "percent" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
