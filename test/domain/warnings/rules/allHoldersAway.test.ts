import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (secondDay: string) =>
  aPlan({
    employees: [
      { id: "M1", name: "An" },
      { id: "M2", name: "Bo" },
    ],
    competences: [{ id: "C1", name: "PLC", critical: true }],
    competenceLevels: [
      { competenceId: "C1", employeeId: "M1", present: 4, neededNow: 4 },
      { competenceId: "C1", employeeId: "M2", present: 5, neededNow: 4 },
    ],
    sessions: [
      { id: "S1", status: "confirmed" },
      { id: "S2", status: "confirmed" },
    ],
    trainingDays: [
      { sessionId: "S1", date: "2027-03-03" },
      { sessionId: "S2", date: secondDay },
    ],
    enrolments: [
      { sessionId: "S1", employeeId: "M1", status: "enrolled" },
      { sessionId: "S2", employeeId: "M2", status: "enrolled" },
    ],
  });

describe("W-KAL-08b allHoldersAway", () => {
  it("names the day on which both are away", () => {
    expect(found("W-KAL-08b", plan("2027-03-03"))).toEqual([
      { at: "competences/C1/", facts: { competence: "PLC", date: "2027-03-03", names: ["An", "Bo"] } },
    ]);
  });

  it("accepts different days", () => {
    expect(found("W-KAL-08b", plan("2027-03-04"))).toEqual([]);
  });
});

describe("W-KAL-08b: who holds it, and which sessions count", () => {
  const away = plan("2027-03-03");
  const change = (values: Partial<typeof away>) => found("W-KAL-08b", { ...away, ...values });

  it("is silent when the competence is not critical, or one person holds it", () => {
    expect(change({ competences: away.competences.map((row) => ({ ...row, critical: false })) })).toEqual([]);
    expect(change({ competenceLevels: away.competenceLevels.slice(0, 1) })).toEqual([]);
    expect(change({ competenceLevels: [] })).toEqual([]);
  });

  it("no longer counts a session that took place", () => {
    expect(change({ sessions: away.sessions.map((row) => ({ ...row, status: "done" })) })).toEqual([]);
  });

  it("is silent when a third holder stays", () => {
    const third = {
      ...away.competenceLevels[0],
      id: "competenceLevels-3",
      employeeId: "M3",
    } as (typeof away.competenceLevels)[number];
    expect(change({ competenceLevels: [...away.competenceLevels, third] })).toEqual([]);
  });
});
