import { describe, expect, it } from "vitest";
import { decideNeed, possibleDecisions } from "../../../src/actions/needs/decideNeed";
import { filteredNeeds, needInbox } from "../../../src/actions/needs/needInbox";
import { testNeed } from "../../../src/actions/needs/testNeed";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const answers = { contribution: "strong", otherCauses: [], otherWay: "no", actionOwner: "" } as const;
const complete = { contribution: "strong", causesConsidered: true, otherWay: "no" } as const;
const today = "2026-11-16";

const sketch: PlanSketch = {
  organisation: { referenceDate: today },
  needs: [
    { id: "B-001", title: "Heftruck", level: "team", status: "included", department: "Magazijn" },
    { id: "B-002", title: "Fotografie", level: "individual", status: "new", date: "2026-11-01", department: "Verkoop" },
    { id: "B-003", title: "Excel", level: "team", status: "tested", date: "2026-10-16" },
    { id: "B-004", title: "Volle werkplaats", level: "team", status: "otherSolution", department: "Magazijn" },
    { id: "B-005", title: "Frans", level: "individual", status: null, date: "2026-10-17" },
  ],
};

describe("the inbox", () => {
  it("puts what waits longest first, and marks more than thirty days", () => {
    const { needs, open, late } = needInbox(aPlan(sketch), today);
    expect(needs.map(({ id }) => id)).toEqual(["B-003", "B-005", "B-002", "B-001", "B-004"]);
    expect(needs.slice(0, 3).map(({ waitingDays, isLate }) => [waitingDays, isLate])).toEqual([
      [31, true],
      [30, false],
      [15, false],
    ]);
    expect([open, late]).toEqual([3, 1]);
  });

  it("counts trainings avoided: another solution, or rejected because the test said so", () => {
    const plan = aPlan({
      needs: [
        { id: "B-1", status: "otherSolution" },
        { id: "B-2", status: "rejected" },
        { id: "B-3", status: "rejected" },
        { id: "B-4", status: "included" },
      ],
      needTests: [
        { needId: "B-2", contribution: "none", causesConsidered: true, otherWay: "no" },
        { needId: "B-3", ...complete },
      ],
    });
    expect(needInbox(plan, today).avoided).toBe(2);
  });

  it("does not count a question as answered that a second, complete test row answers", () => {
    const plan = aPlan({ needs: [{ id: "B-1" }], needTests: [{ needId: "B-1" }, { needId: "B-1", ...complete }] });
    expect(needInbox(plan, today).needs[0]?.outcome).toBe("training");
  });

  it("filters by status, level and department together", () => {
    const inbox = needInbox(aPlan(sketch), today);
    const ids = (filter: Parameters<typeof filteredNeeds>[1]) => filteredNeeds(inbox, filter).map(({ id }) => id);
    expect(ids({ status: "open", level: "individual", department: null })).toEqual(["B-005", "B-002"]);
    expect(ids({ status: null, level: null, department: "Magazijn" })).toEqual(["B-001", "B-004"]);
    expect(ids({ status: "included", level: "individual", department: null })).toEqual([]);
    expect(inbox.departments).toEqual(["Magazijn", "Verkoop"]);
  });
});

describe("the test as a gate", () => {
  const planWith = (test: NonNullable<PlanSketch["needTests"]>[number] | null) =>
    aPlan({ needs: [{ id: "B-1", note: "Via Els" }], needTests: test === null ? [] : [{ needId: "B-1", ...test }] });

  it.each([
    ["not tested", null, false],
    ["causes not considered", { contribution: "strong", otherWay: "no" }, false],
    ["no contribution", { ...complete, contribution: "none" }, false],
    ["to be organised first", { ...complete, otherWay: "yes" }, false],
    ["with a measure", { ...complete, otherWay: "partly" }, true],
    ["passed", complete, true],
  ] as const)("%s: included only when training is the answer", (_name, test, isIncludable) => {
    const plan = planWith(test);
    const decision = { decision: "included", reason: "", today } as const;
    expect(possibleDecisions(plan, "B-1").includes("included")).toBe(isIncludable);
    expect(decideNeed(plan, "B-1", decision).length > 0).toBe(isIncludable);
  });

  it("writes the decision, its day and the reason behind the remark that was there", () => {
    const decision = { decision: "rejected", reason: " Geen budget ", today } as const;
    expect(decideNeed(planWith(null), "B-1", decision)[0]?.changed[0]?.fields).toEqual([
      { field: "status", to: "rejected" },
      { field: "answeredOn", to: today },
      { field: "note", to: "Via Els; Geen budget" },
    ]);
  });
});

describe("testing", () => {
  it("adds a test row and makes a new need tested", () => {
    const [test, need] = testNeed(aPlan(sketch), "B-002", { ...answers, actionOwner: " Els " });
    expect(test?.added).toMatchObject([
      { id: "TOETS-001", needId: "B-002", causesConsidered: true, actionOwner: "Els" },
    ]);
    expect(need?.changed).toEqual([{ id: "B-002", fields: [{ field: "status", to: "tested" }] }]);
  });

  it("mends the row that is there and leaves a decision alone", () => {
    const plan = aPlan({ ...sketch, needTests: [{ id: "T-009", needId: "B-001", contribution: "none" }] });
    const changes = testNeed(plan, "B-001", answers);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ table: "needTests", added: [], changed: [{ id: "T-009" }] });
  });

  it("does nothing for a need that is gone", () => {
    expect(testNeed(aPlan(), "B-001", answers)).toEqual([]);
  });
});
