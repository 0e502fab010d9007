import { describe, expect, it } from "vitest";
import { bestValueModel, type BestValueCandidate } from "../../../src/domain/calculations/bestValueModel";

const aCandidate = (id: string, cost: number, facts: Partial<BestValueCandidate> = {}): BestValueCandidate => ({
  id,
  cost,
  value: 10,
  mandatory: false,
  groups: [],
  prerequisiteId: null,
  ...facts,
});

describe("the decisions behind the best value", () => {
  it("are one per training and one per shared cost, with a limit for the budget", () => {
    const { variables, limits } = bestValueModel({
      candidates: [aCandidate("A", 500), aCandidate("B", 300)],
      budget: 700,
      frames: [],
      sharedCosts: [{ trainingIds: ["A"], cost: 200 }],
    });
    expect(variables.map(({ value }) => value)).toEqual([10, 10, 0]);
    expect(limits[0]).toEqual({
      terms: [
        [0, 500],
        [1, 300],
        [2, 200],
      ],
      atLeast: null,
      atMost: 700,
    });
    expect(limits[1]).toEqual({
      terms: [
        [2, 1],
        [0, -1],
      ],
      atLeast: 0,
      atMost: null,
    });
  });

  it("take a cost that lies beyond the budget as a cent too much, however large it is", () => {
    const costsIn = (refund: number) =>
      bestValueModel({
        candidates: [aCandidate("A", 9e15), aCandidate("B", 300, { mandatory: true }), aCandidate("C", refund)],
        budget: 700,
        frames: [],
        sharedCosts: [],
      }).limits[0]?.terms.map(([, cost]) => cost);
    expect(costsIn(50)).toEqual([701, 300, 50]);
    expect(costsIn(-50)).toEqual([751, 300, -50]);
  });

  it("force what is mandatory, all that it requires, and raise the budgets to that", () => {
    const { variables, limits } = bestValueModel({
      candidates: [
        aCandidate("A", 500, { mandatory: true, prerequisiteId: "B", groups: ["IT"] }),
        aCandidate("B", 300, { prerequisiteId: "A" }),
        aCandidate("C", 100),
      ],
      budget: 600,
      frames: [{ group: "IT", budget: 400, minimumShare: null }],
      sharedCosts: [],
    });
    expect(variables.map(({ forced }) => forced)).toEqual([true, true, false]);
    expect(limits.map(({ atMost }) => atMost).slice(0, 2)).toEqual([800, 500]);
  });

  it("weigh a minimum share against everything that is spent, to a hundredth of a cent", () => {
    const { limits } = bestValueModel({
      candidates: [aCandidate("A", 400, { groups: ["d"] }), aCandidate("B", 1000)],
      budget: 5000,
      frames: [{ group: "d", budget: null, minimumShare: 0.25 }],
      sharedCosts: [],
    });
    expect(limits[1]).toEqual({
      terms: [
        [0, 300],
        [1, -250],
      ],
      atLeast: -0.01,
      atMost: null,
    });
  });

  it("do not wait for a prerequisite that is not among the candidates", () => {
    const { limits } = bestValueModel({
      candidates: [aCandidate("A", 400, { prerequisiteId: "X" })],
      budget: 5000,
      frames: [],
      sharedCosts: [],
    });
    expect(limits).toHaveLength(1);
  });

  it("are forced for a cost that one mandatory training shares, and not for one of a training that is not asked", () => {
    const { variables } = bestValueModel({
      candidates: [aCandidate("A", 500, { mandatory: true, prerequisiteId: "X" }), aCandidate("B", 300)],
      budget: 5000,
      frames: [],
      sharedCosts: [
        { trainingIds: ["B", "A"], cost: 200 },
        { trainingIds: ["X"], cost: 200 },
      ],
    });
    expect(variables.map(({ forced }) => forced)).toEqual([true, false, true, false]);
  });

  it("have every training pay into each cost that it shares", () => {
    const { limits } = bestValueModel({
      candidates: [aCandidate("A", 500), aCandidate("B", 300)],
      budget: 5000,
      frames: [],
      sharedCosts: [
        { trainingIds: ["A"], cost: 200 },
        { trainingIds: ["X", "B", "A"], cost: 100 },
      ],
    });
    // [what is needed, who needs it]
    expect(limits.slice(1).map(({ terms }) => terms.map(([variable]) => variable))).toEqual([
      [2, 0],
      [3, 1],
      [3, 0],
    ]);
  });

  it.each([
    ["neither a budget nor a share", { budget: null, minimumShare: null }],
    ["a share of nothing", { budget: null, minimumShare: 0 }],
  ])("have no limit for a group with %s", (_case, frame) => {
    const { limits } = bestValueModel({
      candidates: [aCandidate("A", 400, { groups: ["d"] })],
      budget: 5000,
      frames: [{ group: "d", ...frame }],
      sharedCosts: [],
    });
    expect(limits).toHaveLength(1);
  });

  it("have no limit for a budget of a group without trainings, nor for a training that requires itself", () => {
    const { limits } = bestValueModel({
      candidates: [aCandidate("A", 400, { prerequisiteId: "A" })],
      budget: 5000,
      frames: [{ group: "d", budget: 100, minimumShare: null }],
      sharedCosts: [],
    });
    expect(limits).toHaveLength(1);
  });
});
