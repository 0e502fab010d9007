import { describe, expect, it } from "vitest";
import { bestValueChoices, unscoredTrainings } from "../../../src/actions/budget/bestValueChoice";
import { choiceDifference } from "../../../src/actions/budget/choiceDifference";
import { choiceInOrder, cutOffQuestion, extraForAll } from "../../../src/actions/budget/cutOffChoice";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";
import { aPlan } from "../../builders/aPlan";
import { referenceTrainings } from "./referenceTrainings";

const budget = 4_000_000;
const ids = (choice: { readonly ids: ReadonlySet<string> }) => [...choice.ids].sort().join(" ");
const noProgress = () => undefined;

describe("the reference list with 40,000 euro (F-B9)", () => {
  it("gives strict 33,500 with 6,500 left and fill 39,200 with 800 left", () => {
    const strict = choiceInOrder(referenceTrainings, budget, "strict");
    expect([ids(strict), strict.cost, strict.rest]).toEqual(["O1 O2 O3", 3_350_000, 650_000]);
    const fill = choiceInOrder(referenceTrainings, budget, "fill");
    expect([ids(fill), fill.cost, fill.rest]).toEqual(["O1 O2 O3 O5 O6", 3_920_000, 80_000]);
  });

  it("gives best value 38,700 with 420 points, proven, and tells how far it is", async () => {
    const done: number[] = [];
    const [best] = await bestValueChoices(
      { ranked: referenceTrainings, shares: [] },
      [budget],
      bestValueSolver,
      (count) => done.push(count),
    );
    expect(best).toMatchObject({ cost: 3_870_000, value: 420, gap: 0 });
    expect(best && ids(best)).toBe("O1 O2 O4 O5 O6 O7");
    expect(done).toEqual([1]);
  });

  it("says what must be added for everything, and what an amount more brings in", () => {
    expect(extraForAll(referenceTrainings, budget)).toBe(1_050_000);
    expect(extraForAll(referenceTrainings, 9_000_000)).toBe(0);
    const now = choiceInOrder(referenceTrainings, budget, "strict");
    const more = choiceInOrder(referenceTrainings, budget + 300_000, "strict");
    const { enters, leaves, value, cost } = choiceDifference(referenceTrainings, now, more);
    expect([enters.map(({ id }) => id), leaves, value, cost]).toEqual([["O4"], [], 72, 940_000]);
  });

  it("names what drops out with less", () => {
    const now = choiceInOrder(referenceTrainings, budget, "fill");
    const less = choiceInOrder(referenceTrainings, budget - 500_000, "fill");
    expect(choiceDifference(referenceTrainings, now, less).leaves.map(({ id }) => id)).toEqual(["O5", "O6"]);
  });
});

it("leaves a training without score out of the search and names it", async () => {
  const ranked = referenceTrainings.map((training) => (training.id === "O7" ? { ...training, score: null } : training));
  expect(unscoredTrainings(ranked).map(({ id }) => id)).toEqual(["O7"]);
  const [best] = await bestValueChoices({ ranked, shares: [] }, [9_000_000], bestValueSolver, noProgress);
  expect(best && ids(best)).toBe("O1 O2 O3 O4 O5 O6");
});

it("keeps general cost and cancelled trainings beside the line; together they are the planned total", () => {
  const line = (trainingId: string | null, unitPrice: number) => ({
    trainingId,
    costType: "courseFee" as const,
    quantity: 1,
    unitPrice,
  });
  const question = cutOffQuestion(
    aPlan({
      trainings: [{ id: "O-1" }, { id: "O-2", status: "cancelled" }],
      budgetLines: [line("O-1", 120_001), line("O-2", 30_000), line(null, 45_000), line("weg", 500)],
    }),
  );
  expect(question).toMatchObject({ general: 45_500, cancelled: 30_000, planned: 195_501, granted: null });
  expect(question.ranked.map(({ id, cost }) => [id, cost])).toEqual([["O-1", 120_001]]);
});

it("finds the best value after prerequisites, and with the part of the budget that a cluster must get", async () => {
  const training = (id: string, cluster: "a" | "d", score: number, prerequisiteId: string | null = null) => {
    const [reference] = referenceTrainings;
    if (!reference) throw new Error("There are reference trainings.");
    return { ...reference, id, cluster, score, cost: 100_000, mandatory: false, prerequisiteId };
  };
  const ranked = [
    training("T1", "a", 90),
    training("T2", "a", 80, "T3"),
    training("T3", "d", 10),
    training("T4", "d", 60),
  ];
  const choose = async (shares: Parameters<typeof bestValueChoices>[0]["shares"]) => {
    const [best] = await bestValueChoices({ ranked, shares }, [200_000], bestValueSolver, noProgress);
    return best && ids(best);
  };
  expect(await choose([])).toBe("T1 T4");
  const share = { department: null, costCentre: null, cluster: "d", minimumShare: 1 } as const;
  expect(await choose([share])).toBe("T3 T4");
  expect(await choose([{ ...share, costCentre: "610" }])).toBe("T1 T4");
});
