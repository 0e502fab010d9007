import { describe, expect, it } from "vitest";
import type { ChoiceOf } from "../../../../src/domain/plan/choiceLists";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

type Status = ChoiceOf<"budgetStatus"> | null;

const plan = (decision: ChoiceOf<"decision">, whole: Status, part: Status = null) =>
  aPlan({
    organisation: { budgetStatus: whole },
    budgetFrames: [{ id: "K1", department: "Service", granted: 100, status: part }],
    decisions: [{ subject: "budget", date: "2027-01-15", decision }],
  });
const whole = { department: null, cluster: null, costCentre: null, on: "2027-01-15" };

describe("W-BUD-10 statusDiffersFromDecision", () => {
  it("names a budget and a part that are approved although the board refused", () => {
    expect(found("W-BUD-10", plan("rejected", "locked", "approved"))).toEqual([
      {
        at: "budgetFrames/K1/status",
        facts: { ...whole, department: "Service", status: "approved", decision: "rejected" },
      },
      { at: "organisation//budgetStatus", facts: { ...whole, status: "locked", decision: "rejected" } },
    ]);
  });

  it("names a proposal that the board approved", () => {
    expect(found("W-BUD-10", plan("conditional", "submitted"))).toEqual([
      { at: "organisation//budgetStatus", facts: { ...whole, status: "submitted", decision: "conditional" } },
    ]);
  });

  it("lets a part wait for its own approval, and an empty status say nothing", () => {
    expect(found("W-BUD-10", plan("approved", "approved", "submitted"))).toEqual([]);
    expect(found("W-BUD-10", plan("rejected", null, "proposal"))).toEqual([]);
  });

  it("is silent while the log holds no decision on the whole budget", () => {
    expect(found("W-BUD-10", aPlan({ organisation: { budgetStatus: "approved" } }))).toEqual([]);
  });
});
