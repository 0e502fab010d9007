import { describe, expect, it } from "vitest";
import type { BestValueCandidate, BestValueInput } from "../../../src/domain/calculations/bestValueModel";
import { leftOut } from "../../../src/domain/calculations/leftOut";

const aCandidate = (id: string, cost: number, facts: Partial<BestValueCandidate> = {}): BestValueCandidate => {
  return { id, cost, value: 10, mandatory: false, groups: [], prerequisiteId: null, ...facts };
};
const why = (
  candidates: readonly BestValueCandidate[],
  chosen: readonly string[],
  facts: Partial<BestValueInput> = {},
) =>
  leftOut({ candidates, budget: 1000, frames: [], sharedCosts: [], ...facts }, new Set(chosen), facts.budget !== 7777);

describe("why a training is out", () => {
  it("is the prerequisite that is out", () => {
    const candidates = [aCandidate("A", 100, { prerequisiteId: "B" }), aCandidate("B", 2000)];
    expect(why(candidates, [])).toEqual([
      { id: "A", reason: "prerequisite", missing: 0, about: "B" },
      { id: "B", reason: "budget", missing: 1000, about: null },
    ]);
  });

  it("is not a prerequisite that nobody asks for", () => {
    const candidates = [aCandidate("A", 2000, { prerequisiteId: "X" })];
    expect(why(candidates, [])).toEqual([{ id: "A", reason: "budget", missing: 1000, about: null }]);
  });

  it("is the budget that is shortest, of a department and a cluster", () => {
    const candidates = [aCandidate("A", 300, { groups: ["IT", "c"] })];
    const frames = [
      { group: "other", budget: 0, minimumShare: null },
      { group: "IT", budget: 200, minimumShare: null },
      { group: "c", budget: 100, minimumShare: null },
    ];
    const expected = [{ id: "A", reason: "groupBudget", missing: 200, about: "c" }];
    expect(why(candidates, [], { frames })).toEqual(expected);
    expect(why(candidates, [], { frames: frames.toReversed() })).toEqual(expected);
  });

  it("is not a budget of its department that it uses to the last cent, nor one that is not filled in", () => {
    const candidates = [aCandidate("A", 300, { groups: ["IT", "c"] })];
    const frames = [
      { group: "IT", budget: 300, minimumShare: null },
      { group: "c", budget: null, minimumShare: null },
    ];
    expect(why(candidates, [], { frames })).toEqual([{ id: "A", reason: "noValue", missing: 0, about: null }]);
  });

  it("is the budget of its department, before that of the whole", () => {
    const candidates = [aCandidate("A", 300, { groups: ["IT"] }), aCandidate("B", 800, { groups: ["IT"] })];
    const frames = [{ group: "IT", budget: 500, minimumShare: null }];
    expect(why(candidates, ["A"], { frames })).toEqual([{ id: "B", reason: "groupBudget", missing: 600, about: "IT" }]);
  });

  it("counts a shared session that nobody pays yet, and not one that is paid", () => {
    const candidates = [aCandidate("A", 400), aCandidate("B", 400), aCandidate("C", 500)];
    const sharedCosts = [
      { trainingIds: ["A", "B"], cost: 200 },
      { trainingIds: ["C"], cost: 300 },
    ];
    expect(why(candidates, ["A"], { sharedCosts })).toEqual([
      { id: "B", reason: "noValue", missing: 0, about: null },
      { id: "C", reason: "budget", missing: 400, about: null },
    ]);
  });

  it("is the minimum share of another group", () => {
    const candidates = [aCandidate("A", 300, { groups: ["d"] }), aCandidate("B", 600, { groups: ["a"] })];
    const frames = [{ group: "d", budget: null, minimumShare: 0.5 }];
    expect(why(candidates, ["A"], { frames })).toEqual([{ id: "B", reason: "minimumShare", missing: 0, about: "d" }]);
  });

  it("is the minimum share of a group that it does not help enough itself", () => {
    const candidates = [
      aCandidate("A", 300, { groups: ["a"] }),
      aCandidate("D", 200, { groups: ["d"] }),
      aCandidate("E", 300, { groups: ["d"] }),
    ];
    const frames = [
      { group: "a", budget: null, minimumShare: null },
      { group: "d", budget: null, minimumShare: 0.5 },
    ];
    expect(why(candidates, ["A"], { frames })).toEqual([
      { id: "D", reason: "minimumShare", missing: 0, about: "d" },
      { id: "E", reason: "noValue", missing: 0, about: null },
    ]);
  });

  it("is that it is worth nothing, or that time ran out before it was weighed", () => {
    const candidates = [aCandidate("A", 100), aCandidate("B", 100, { value: 0 })];
    expect(why(candidates, [], { budget: 7777 }).map(({ reason }) => reason)).toEqual(["outOfTime", "noValue"]);
  });

  it("is asked of nobody who is in", () => {
    expect(why([aCandidate("A", 100)], ["A"])).toEqual([]);
  });
});
