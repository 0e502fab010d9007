import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const team = (away: number) => ({
  organisation: { teamAbsenceLimit: 0.25 },
  employees: Array.from({ length: 10 }, (_, index) => ({ id: `M${index}`, name: `Persoon ${index}`, team: "Montage" })),
  trainings: [{ id: "O1", title: "VCA" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  trainingDays: [{ id: "D1", sessionId: "S1", date: "2027-03-03" }],
  enrolments: Array.from({ length: away }, (_, index) => ({
    sessionId: "S1",
    employeeId: `M${index}`,
    status: "enrolled" as const,
  })),
});

describe("W-KAL-08 teamMostlyAway", () => {
  it("names 3 of 10 with a limit of 25 %", () => {
    expect(found("W-KAL-08", aPlan(team(3)))).toEqual([
      {
        at: "trainingDays/D1/date",
        facts: { team: "Montage", date: "2027-03-03", away: 3, people: 10, share: 0.3, limit: 0.25 },
      },
    ]);
  });

  it("accepts 2 of 10", () => {
    expect(found("W-KAL-08", aPlan(team(2)))).toEqual([]);
  });

  it("is silent without a limit", () => {
    expect(found("W-KAL-08", aPlan({ ...team(3), organisation: {} }))).toEqual([]);
  });
});

describe("W-KAL-08: who belongs to the team and who is away", () => {
  const away = team(3);
  const [session] = away.sessions;
  const places = ["trainingDays/D1/date"];
  const staff = (values: object) => away.employees.map((employee) => ({ ...employee, ...values }));
  const roster = { monday: 480, tuesday: 480, wednesday: 480, thursday: 480, friday: 480 };

  it.each<[string, PlanSketch, readonly string[]]>([
    [
      "the department counts for people without a team",
      { employees: staff({ team: null, department: "Montage" }) },
      places,
    ],
    ["people without team and department are in no team", { employees: staff({ team: null }) }, []],
    ["a session that took place takes nobody away", { sessions: [{ ...session, status: "done" }] }, []],
    ["on Saturday nobody works", { trainingDays: [{ id: "D1", sessionId: "S1", date: "2027-03-06" }] }, []],
    ["somebody with a roster works on its days", { employees: staff(roster) }, places],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-KAL-08", { ...away, ...change })).toEqual(expected);
  });

  it.each([
    ["Wednesday", "2027-03-03", 8],
    ["Thursday", "2027-03-04", 10],
  ])("counts the people of the team who work on %s", (_day, date, people) => {
    const employees = away.employees.map((employee, index) =>
      index < 8 ? employee : { ...employee, ...roster, wednesday: 0 },
    );
    const plan = aPlan({ ...away, employees, trainingDays: [{ id: "D1", sessionId: "S1", date }] });
    expect(found("W-KAL-08", plan).map(({ facts }) => facts.people)).toEqual([people]);
  });

  it("counts each person in the sessions that person is enrolled in", () => {
    const next = { id: "S2", trainingId: "O1", status: "confirmed" as const };
    const plan = aPlan({
      ...away,
      sessions: [...away.sessions, next],
      trainingDays: [...away.trainingDays, { id: "D2", sessionId: "S2", date: "2027-03-04" }],
      enrolments: [...away.enrolments, { sessionId: "S2", employeeId: "M9", status: "enrolled" }],
    });
    expect(found("W-KAL-08", plan).map(({ at, facts }) => [at, facts.away])).toEqual([["trainingDays/D1/date", 3]]);
    const none = {
      ...away,
      organisation: { teamAbsenceLimit: 0 },
      enrolments: [{ sessionId: "S1", employeeId: "M9", status: "enrolled" as const }],
    };
    expect(found("W-KAL-08", aPlan(none)).map(({ facts }) => facts.away)).toEqual([1]);
  });
});
