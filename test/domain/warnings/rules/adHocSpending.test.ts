import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const chain = {
  goals: [{ id: "D1", name: "Veilig werken" }],
  needs: [{ id: "B1", title: "VCA", goalId: "D1" }],
  trainings: [
    { id: "O1", title: "VCA", needIds: ["B1"] },
    { id: "O2", title: "Beurs" },
  ],
};
const spent = (trainingId: string, amount: number) => ({
  trainingId,
  amount,
  date: "2027-02-01",
  status: "realised" as const,
});

describe("W-BUD-08 adHocSpending", () => {
  it("names a share over 20 %", () => {
    expect(found("W-BUD-08", aPlan({ ...chain, expenses: [spent("O1", 79_000), spent("O2", 21_000)] }))).toEqual([
      { at: "expenses//trainingId", facts: { share: 0.21, amount: 21_000, total: 100_000 } },
    ]);
  });

  it("accepts exactly 20 %", () => {
    expect(found("W-BUD-08", aPlan({ ...chain, expenses: [spent("O1", 80_000), spent("O2", 20_000)] }))).toEqual([]);
  });
});
