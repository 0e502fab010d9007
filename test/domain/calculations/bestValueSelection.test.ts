import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BestValueCandidate, BestValueInput } from "../../../src/domain/calculations/bestValueModel";
import { bestValueSelection } from "../../../src/domain/calculations/bestValueSelection";
import type { ModelSolver } from "../../../src/domain/calculations/binaryModel";
import { cutOffLine } from "../../../src/domain/calculations/cutOffLine";
import { bestValueSolver } from "../../../src/domain/calculations/bestValueSolver";

const aCandidate = (
  id: string,
  cost: number,
  value: number,
  facts: Partial<BestValueCandidate> = {},
): BestValueCandidate => ({ id, cost, value, mandatory: false, groups: [], prerequisiteId: null, ...facts });

const input = (candidates: readonly BestValueCandidate[], budget: number, facts: Partial<BestValueInput> = {}) => ({
  candidates,
  budget,
  frames: [],
  sharedCosts: [],
  ...facts,
});

const chosen = async (asked: BestValueInput) => {
  const result = await bestValueSelection(asked, bestValueSolver);
  return result.status === "chosen" ? result : null;
};

const table = [
  aCandidate("O1", 620_000, 100, { mandatory: true }),
  aCandidate("O2", 1_550_000, 88),
  aCandidate("O3", 1_180_000, 81),
  aCandidate("O4", 940_000, 72),
  aCandidate("O5", 310_000, 64),
  aCandidate("O6", 260_000, 55),
  aCandidate("O7", 190_000, 41),
];

describe("the best value for a budget", () => {
  it("is worth 420 points for 40,000 euro in the reference list", async () => {
    expect(await chosen(input(table, 4_000_000))).toEqual({
      status: "chosen",
      chosen: ["O1", "O2", "O4", "O5", "O6", "O7"],
      value: 420,
      cost: 3_870_000,
      gap: 0,
      leftOut: [{ id: "O3", reason: "budget", missing: 1_050_000, about: null }],
    });
  });

  it("keeps mandatory trainings and what they require, also above the budget", async () => {
    const candidates = [
      aCandidate("A", 500, 1, { mandatory: true, prerequisiteId: "B" }),
      aCandidate("B", 400, 1),
      aCandidate("C", 100, 90),
    ];
    expect(await chosen(input(candidates, 800))).toMatchObject({ chosen: ["A", "B"], cost: 900 });
  });

  it("keeps to the budget of every department", async () => {
    const candidates = [
      aCandidate("A", 500, 9, { groups: ["IT"] }),
      aCandidate("B", 500, 8, { groups: ["IT"] }),
      aCandidate("C", 500, 1, { groups: ["HR"] }),
    ];
    const frames = [{ group: "IT", budget: 600, minimumShare: null }];
    expect((await chosen(input(candidates, 1500, { frames })))?.chosen).toEqual(["A", "C"]);
  });

  it("gives a group its minimum share of what is spent", async () => {
    const candidates = [
      aCandidate("A", 400, 9, { groups: ["a"] }),
      aCandidate("B", 400, 8, { groups: ["a"] }),
      aCandidate("D", 400, 1, { groups: ["d"] }),
    ];
    const frames = [{ group: "d", budget: null, minimumShare: 0.4 }];
    expect((await chosen(input(candidates, 800, { frames })))?.chosen).toEqual(["A", "D"]);
  });

  it("says when no choice keeps all rules", async () => {
    const candidates = [aCandidate("A", 400, 9, { groups: ["a"], mandatory: true })];
    const frames = [{ group: "d", budget: null, minimumShare: 0.4 }];
    expect(await bestValueSelection(input(candidates, 800, { frames }), bestValueSolver)).toEqual({
      status: "impossible",
      reason: "infeasible",
    });
  });

  it("does not call it impossible when only the time ran out", async () => {
    const nothingYet: ModelSolver = () => Promise.resolve({ status: "impossible", reason: "outOfTime" });
    expect(await bestValueSelection(input(table, 4_000_000), nothingYet)).toEqual({
      status: "impossible",
      reason: "outOfTime",
    });
  });

  it("chooses a training only with its prerequisite", async () => {
    const candidates = [
      aCandidate("A", 100, 10, { prerequisiteId: "B" }),
      aCandidate("B", 300, 1),
      aCandidate("C", 200, 6),
    ];
    expect((await chosen(input(candidates, 300)))?.chosen).toEqual(["C"]);
    expect((await chosen(input(candidates, 400)))?.chosen).toEqual(["A", "B"]);
  });

  it("pays a shared session once", async () => {
    const candidates = [aCandidate("A", 0, 5), aCandidate("B", 0, 5), aCandidate("C", 250, 9)];
    const sharedCosts = [{ trainingIds: ["A", "B"], cost: 300 }];
    expect(await chosen(input(candidates, 300, { sharedCosts }))).toMatchObject({ chosen: ["A", "B"], cost: 300 });
  });

  it("chooses nothing out of nothing", async () => {
    expect(await chosen(input([], 100))).toMatchObject({ chosen: [], value: 0 });
  });

  const candidates = fc
    .array(
      fc.record({
        cost: fc.integer({ min: 1, max: 5000 }),
        value: fc.integer({ min: 0, max: 100 }),
        mandatory: fc.boolean(),
        group: fc.constantFrom("a", "b"),
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ cost, value, mandatory, group }, place) =>
        aCandidate(`O${place}`, cost, value, { mandatory: mandatory && place < 2, groups: [group] }),
      ),
    );

  it("is never beaten by trying every choice", async () => {
    await fc.assert(
      fc.asyncProperty(
        candidates,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 9000 }),
        async (rows, budget, groupBudget) => {
          const frames = [{ group: "a", budget: groupBudget, minimumShare: null }];
          const found = await chosen(input(rows, budget, { frames }));
          const cost = (list: typeof rows) => list.reduce((sum, row) => sum + row.cost, 0);
          const ofA = (list: typeof rows) => list.filter(({ groups }) => groups.includes("a"));
          const must = rows.filter(({ mandatory }) => mandatory);
          const values = Array.from({ length: 2 ** rows.length }, (_choice, bits) => {
            const list = rows.filter(({ mandatory }, place) => mandatory || (bits >> place) % 2 === 1);
            const fits =
              cost(list) <= Math.max(budget, cost(must)) && cost(ofA(list)) <= Math.max(groupBudget, cost(ofA(must)));
            return fits ? list.reduce((sum, row) => sum + row.value, 0) : 0;
          });
          expect(found?.value).toBe(Math.max(...values));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is worth at least what filling up gives, and that at least what strict gives", async () => {
    await fc.assert(
      fc.asyncProperty(candidates, fc.integer({ min: 0, max: 20_000 }), async (rows, budget) => {
        const value = (included: readonly boolean[]) =>
          rows.reduce((sum, row, place) => sum + (included[place] ? row.value : 0), 0);
        const strict = value(cutOffLine(rows, budget, "strict").included);
        const fill = value(cutOffLine(rows, budget, "fill").included);
        const best = (await chosen(input(rows, budget)))?.value ?? -1;
        expect(fill).toBeGreaterThanOrEqual(strict);
        expect(best).toBeGreaterThanOrEqual(fill);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(candidates, fc.integer({ min: 0, max: 20_000 }), async (rows, budget) => {
        const there = await chosen(input(rows, budget));
        const back = await chosen(input([...rows].reverse(), budget));
        expect([...(back?.chosen ?? [])].sort()).toEqual([...(there?.chosen ?? [])].sort());
      }),
      { numRuns: 30 },
    );
  });
});
