import { describe, expect, it } from "vitest";
import { budgetApproval } from "../../../src/domain/calculations/budgetApproval";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const decided = (...decisions: NonNullable<PlanSketch["decisions"]>) =>
  budgetApproval(aPlan({ organisation: { budgetStatus: "proposal" }, decisions }));
const budget = { subject: "budget", decidedBy: "Katrien" } as const;

describe("the approval of the budget", () => {
  it("holds from its first day on, also when it was confirmed later", () => {
    const approval = decided(
      { ...budget, date: "2027-01-15", decision: "approved" },
      { ...budget, date: "2027-06-01", decision: "conditional", decidedBy: "Bart" },
    );
    expect(approval).toMatchObject({ isApproved: true, since: "2027-01-15", by: "Bart" });
  });

  it("starts anew after a refusal", () => {
    const approval = decided(
      { ...budget, date: "2027-01-15", decision: "approved" },
      { ...budget, date: "2027-02-01", decision: "rejected" },
      { ...budget, date: "2027-02-20", decision: "approved" },
    );
    expect(approval).toMatchObject({ isApproved: true, since: "2027-02-20" });
  });

  it("is taken back by a later refusal, wherever that row stands", () => {
    const refused = { ...budget, id: "BES-001", date: "2027-02-01", decision: "rejected" } as const;
    const approval = decided(refused, { ...budget, id: "BES-002", date: "2027-01-15", decision: "approved" });
    expect(approval).toMatchObject({ isApproved: false, since: null, decision: { id: "BES-001" } });
  });

  it("takes of one day the last number", () => {
    const day = { ...budget, date: "2027-02-01" } as const;
    const approval = decided(
      { ...day, id: "BES-002", decision: "approved" },
      { ...day, id: "BES-001", decision: "rejected" },
    );
    expect(approval).toMatchObject({ isApproved: true, since: "2027-02-01" });
  });

  it("is what the settings say while the log holds only priorities, one training, or rows that are being filled in", () => {
    const settings = { budgetStatus: "approved", budgetApprovedBy: "Katrien", budgetApprovedOn: "2027-01-15" } as const;
    const decisions = [
      { subject: "priorities", date: "2027-01-20", decision: "rejected" },
      { subject: "budget", trainingId: "O1", date: "2027-01-20", decision: "rejected" },
      { subject: "budget", date: "2027-01-20" },
    ] as const;
    expect(budgetApproval(aPlan({ organisation: settings, decisions }))).toEqual({
      isApproved: true,
      decision: null,
      since: "2027-01-15",
      by: "Katrien",
    });
  });

  it("is unknown while nobody says anything", () => {
    expect(budgetApproval(aPlan())).toBeNull();
  });
});
