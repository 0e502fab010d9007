import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (wkrClass: "wage" | null, quantity: number) =>
  aPlan({
    organisation: { country: "NL" },
    employees: [
      { id: "M1", name: "Bo" },
      { id: "M2", name: "An" },
    ],
    trainings: [{ id: "O1", title: "Congres" }],
    budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity, unitPrice: 50_000 }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    enrolments: [
      { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", wkrClass },
      { id: "I2", sessionId: "S1", employeeId: "M2", status: "enrolled", wkrClass: "targetedExemption" },
    ],
  });

describe("W-NL-04 wkrClassMissing", () => {
  it("counts the participants without a class", () => {
    expect(found("W-NL-04", plan(null, 2))).toEqual([
      { at: "enrolments/I1/wkrClass", facts: { title: "Congres", people: 1 } },
    ]);
  });

  it("is silent with a class", () => {
    expect(found("W-NL-04", plan("wage", 2))).toEqual([]);
  });

  it("is silent for what costs nothing", () => {
    expect(found("W-NL-04", plan(null, 0))).toEqual([]);
  });
});

describe("W-NL-04: which participants and sessions", () => {
  const full = plan(null, 2);
  const people = (change: Partial<typeof full>) =>
    found("W-NL-04", { ...full, ...change }).map(({ at, facts }) => [at, facts.people]);
  const sessions = (status: "proposed" | "confirmed" | "done" | "cancelled" | null) =>
    full.sessions.map((session) => ({ ...session, status }));

  it("are counted together, at the first of them; who is not coming does not count", () => {
    const [first, second] = full.enrolments.map((row) => ({ ...row, wkrClass: null }));
    if (!first || !second) throw new Error("The plan should have two enrolments.");
    expect(people({ enrolments: [first, second] })).toEqual([["enrolments/I1/wkrClass", 2]]);
    expect(people({ enrolments: [{ ...first, status: "cancelled" }, second] })).toEqual([
      ["enrolments/I2/wkrClass", 1],
    ]);
    expect(people({ enrolments: [{ ...first, employeeId: "weg" }] })).toEqual([]);
  });

  it("are of a session that is confirmed or done", () => {
    expect(people({ sessions: sessions("done") })).toEqual([["enrolments/I1/wkrClass", 1]]);
    expect(people({ sessions: sessions("proposed") })).toEqual([]);
    expect(people({ sessions: sessions("cancelled") })).toEqual([]);
    expect(people({ sessions: sessions(null) })).toEqual([]);
  });

  it("are looked at session by session", () => {
    const [session] = sessions("confirmed");
    const [enrolment] = full.enrolments;
    if (!session || !enrolment) throw new Error("The plan should have a session with an enrolment.");
    const found = people({
      sessions: [{ ...session, id: "S0" }, session, { ...session, id: "S2", trainingId: null }],
      enrolments: [enrolment, { ...enrolment, id: "I3", sessionId: "S2" }],
    });
    expect(found).toEqual([["enrolments/I1/wkrClass", 1]]);
  });

  it("cost something themselves: lines for no training say nothing of a session", () => {
    const budgetLines = full.budgetLines.map((line) => ({ ...line, trainingId: null }));
    expect(people({ budgetLines })).toEqual([]);
    const withoutTraining = sessions("confirmed").map((session) => ({ ...session, trainingId: null }));
    expect(people({ budgetLines, sessions: withoutTraining })).toEqual([]);
  });

  it("are Dutch: the scheme is not there in Belgium", () => {
    expect(people({ organisation: { ...full.organisation, country: "BE" } })).toEqual([]);
    expect(people({ organisation: { ...full.organisation, country: "BE+NL" } })).toHaveLength(1);
  });
});
