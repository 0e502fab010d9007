import { describe, expect, it } from "vitest";
import { decisionLog, decisionsOnTrainings } from "../../../src/actions/decisions/decisionLog";
import { recordDecision, type NewDecision } from "../../../src/actions/decisions/recordDecision";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const plan = aPlan({
  organisation: { budgetStatus: "submitted" },
  trainings: [
    { id: "O1", title: "Heftruck", status: "planned" },
    { id: "O2", title: "Excel", status: "running" },
  ],
  budgetFrames: [
    { id: "K1", department: "Service", granted: 100, status: "submitted" },
    { id: "K2", department: "Productie", granted: 100, status: "locked" },
  ],
});
const nothing = { trainingId: null, reason: "", condition: "", decidedBy: "", role: "", present: "" };
const decide = (of: Plan, decision: Partial<NewDecision>) =>
  planWith(
    of,
    recordDecision(of, { ...nothing, subject: "budget", date: "2027-02-08", decision: "approved", ...decision }),
  );
const statuses = ({ organisation, budgetFrames }: Plan) => [
  organisation.budgetStatus,
  ...budgetFrames.map(({ status }) => status),
];
const contradictions = (of: Plan) => planWarnings(of).filter(({ code }) => code === "W-BUD-10");

describe("the board decides on the budget", () => {
  it("and budget and parts are approved, with who, when and on what condition", () => {
    const approved = decide(plan, {
      decision: "conditional",
      condition: " Halfjaarlijks verslag ",
      decidedBy: "Katrien",
      role: "directeur",
    });
    expect(approved.decisions).toMatchObject([
      {
        id: "BES-001",
        subject: "budget",
        date: "2027-02-08",
        decision: "conditional",
        condition: "Halfjaarlijks verslag",
        decidedBy: "Katrien",
        role: "directeur",
        reason: null,
        present: null,
      },
    ]);
    expect(statuses(approved)).toEqual(["approved", "approved", "locked"]);
    expect(approved.organisation).toMatchObject({ budgetApprovedBy: "Katrien", budgetApprovedOn: "2027-02-08" });
    expect(contradictions(approved)).toEqual([]);
  });

  it("and a refusal takes the approval of the whole and of its parts away", () => {
    const refused = decide(decide(plan, { decidedBy: "Katrien" }), { date: "2027-03-01", decision: "rejected" });
    expect(statuses(refused)).toEqual(["proposal", "proposal", "proposal"]);
    expect(refused.organisation).toMatchObject({ budgetApprovedBy: null, budgetApprovedOn: null });
    expect(contradictions(refused)).toEqual([]);
  });

  it("later, and what waits was submitted", () => {
    expect(statuses(decide(decide(plan, {}), { date: "2027-03-01", decision: "postponed" }))).toEqual([
      "submitted",
      "submitted",
      "submitted",
    ]);
  });

  it("again, and a sealed budget stays sealed with its first day", () => {
    const organisation = { ...plan.organisation, budgetStatus: "locked", budgetApprovedOn: "2027-01-10" } as const;
    const again = decide({ ...plan, organisation }, { decidedBy: "Bart" });
    expect(again.organisation).toMatchObject({
      budgetStatus: "locked",
      budgetApprovedBy: "Bart",
      budgetApprovedOn: "2027-01-10",
    });
  });

  it("and an older decision that is noted afterwards changes no status", () => {
    const refused = decide(decide(plan, {}), { date: "2027-01-05", decision: "rejected" });
    expect(statuses(refused)).toEqual(["approved", "approved", "locked"]);
    expect(decisionLog(refused, "budget").map(({ decision }) => decision)).toEqual(["approved", "rejected"]);
  });
});

describe("a meeting prioritises", () => {
  const onTraining = (trainingId: string, decision: NewDecision["decision"], of = plan) =>
    decide(of, { subject: "priorities", trainingId, decision, present: "directie, hr" });

  it("and a planned training that gets a yes is approved; one that runs, runs on", () => {
    expect(onTraining("O1", "approved").trainings.map(({ status }) => status)).toEqual(["approved", "running"]);
    expect(onTraining("O2", "approved").trainings.map(({ status }) => status)).toEqual(["planned", "running"]);
    expect(statuses(onTraining("O1", "approved"))).toEqual(["submitted", "submitted", "locked"]);
  });

  it("and a training that is refused keeps its status for people to change", () => {
    expect(onTraining("O1", "rejected").trainings[0]?.status).toBe("planned");
  });

  it("and the last decision on each training is known by its title", () => {
    const twice = onTraining("O1", "approved", onTraining("O1", "postponed"));
    expect(decisionLog(twice, "priorities").map(({ title, decision }) => [title, decision])).toEqual([
      ["Heftruck", "approved"],
      ["Heftruck", "postponed"],
    ]);
    expect([...decisionsOnTrainings(twice)]).toEqual([["O1", "approved"]]);
  });
});
