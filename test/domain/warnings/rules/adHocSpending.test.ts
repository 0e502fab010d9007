import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
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

describe("W-BUD-08: what is ad hoc", () => {
  const amounts = (change: PlanSketch) =>
    found("W-BUD-08", aPlan({ ...chain, expenses: [spent("O1", 70_000), spent("O2", 30_000)], ...change })).map(
      ({ facts }) => facts.amount,
    );
  const second = (values: object): PlanSketch => ({
    trainings: [...chain.trainings.slice(0, 1), { id: "O2", title: "Beurs", ...values }],
  });

  it.each<[string, PlanSketch, readonly number[]]>([
    ["a training with a need and a goal is planned", second({ needIds: ["B1"] }), []],
    ["one of its needs is enough", second({ needIds: ["B9", "B1"] }), []],
    ["a training marked ad hoc stays ad hoc", second({ needIds: ["B1"], origin: "adHoc" }), [30_000]],
    ["a goal alone is not enough", second({ goalId: "D1" }), [30_000]],
    ["a need that is not on the list is none", second({ needIds: ["B9"], goalId: "D1" }), [30_000]],
    [
      "a need without a goal is not enough",
      { ...second({ needIds: ["B2"] }), needs: [...chain.needs, { id: "B2", title: "Beurs" }] },
      [30_000],
    ],
    [
      "what is for no training is ad hoc",
      { expenses: [spent("O1", 70_000), { ...spent("", 30_000), trainingId: null }] },
      [30_000],
    ],
    [
      "an amount that is not filled in is nothing",
      { expenses: [spent("O1", 70_000), { ...spent("O2", 0), amount: null }] },
      [],
    ],
    ["nothing spent is no share", { expenses: [] }, []],
  ])("%s", (_fact, change, expected) => {
    expect(amounts(change)).toEqual(expected);
  });
});
