import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const complete = {
  organisation: { country: "BE" as const, planYear: 2027, headcount: 30 },
  legalParameters: [{ code: "BE.plan.workers", value: 20 }],
  employees: [{ id: "M1", name: "An", gender: "V" as const }],
  targetGroups: [
    { id: "D1", name: "50-plussers", filter: "riskGroup" as const, filterValue: "over50" },
    { id: "D2", name: "Handicap", filter: "riskGroup" as const, filterValue: "disability" },
    { id: "D3", name: "Herkomst", filter: "riskGroup" as const, filterValue: "foreignOrigin" },
  ],
  trainings: [
    { title: "VCA", formality: "formal" as const, targetGroupId: "D1", bottleneckJob: true },
    { title: "Meelopen", formality: "informal" as const, targetGroupId: "D2" },
  ],
  trainingRights: [{ employeeId: "M1", year: 2027, right: 5 }],
  evaluations: [{ level: 1 }],
};

describe("W-BE-04 planContentMissing", () => {
  it("names each part that is missing", () => {
    expect(
      found(
        "W-BE-04",
        aPlan({
          ...complete,
          trainings: [{ title: "VCA", formality: "formal", targetGroupId: "D1" }],
          employees: [{ name: "An" }],
        }),
      ),
    ).toEqual([
      { at: "employees//gender", facts: { item: "gender" } },
      { at: "trainings//bottleneckJob", facts: { item: "bottleneckJobs" } },
      { at: "trainings//formality", facts: { item: "informal" } },
    ]);
  });

  it("is silent when all ten are there", () => {
    expect(found("W-BE-04", aPlan(complete))).toEqual([]);
  });

  it("is silent for an organisation that needs no plan", () => {
    expect(found("W-BE-04", aPlan({ ...complete, organisation: { country: "NL" }, evaluations: [] }))).toEqual([]);
  });

  it("sees the training right of the account, and no attention in a proposal or a place on the waiting list", () => {
    const plan = (status: "proposed" | "waitingList" | "enrolled", fte: number | null) =>
      aPlan({
        ...complete,
        organisation: { ...complete.organisation, fteQuarter4: 24 },
        legalParameters: [
          ...complete.legalParameters,
          { code: "BE.right.workers10", value: 10 },
          { code: "BE.right.days20", value: 5 },
        ],
        employees: [{ id: "M1", name: "An", gender: "V", fte, riskGroups: ["disability"] }],
        targetGroups: complete.targetGroups.filter(({ filterValue }) => filterValue !== "disability"),
        sessions: [{ id: "S1", status: "confirmed" }],
        enrolments: [{ sessionId: "S1", employeeId: "M1", status }],
        trainingRights: [],
      });
    const missing = (status: Parameters<typeof plan>[0], fte: number | null) =>
      found("W-BE-04", plan(status, fte)).map(({ facts }) => facts.item);
    expect(missing("enrolled", 1)).toEqual([]);
    expect(missing("waitingList", 1)).toEqual(["disability"]);
    expect(missing("proposed", null).toSorted()).toEqual(["contributionToRight", "disability"]);
  });
});

describe("W-BE-04 before there is a plan", () => {
  it("is silent while no training goes on", () => {
    expect(found("W-BE-04", aPlan({ ...complete, trainings: [] }))).toEqual([]);
    const cancelled = complete.trainings.map((row) => ({ ...row, status: "cancelled" as const }));
    expect(found("W-BE-04", aPlan({ ...complete, trainings: cancelled }))).toEqual([]);
  });
});
