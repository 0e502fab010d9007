import { describe, expect, it } from "vitest";
import { calendarOwners, sessionCalendar } from "../../../src/actions/share/sessionCalendar";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({
  organisation: { name: "Atelier Noord B.V.", planYear: 2027 },
  trainings: [{ id: "OPL-1", title: "Heftruck" }],
  employees: [
    { id: "M-1", name: "Bo" },
    { id: "M-2", name: "An" },
    { id: "M-3", name: "Cem" },
  ],
  sessions: [
    { id: "S-1", trainingId: "OPL-1", trainer: "Joris", location: "Gent", room: "A2", status: "confirmed" },
    { id: "S-2", trainingId: "OPL-1", trainer: "Mia", status: "proposed" },
    { id: "S-3", trainingId: "OPL-1", trainer: "Mia", status: "cancelled" },
  ],
  trainingDays: [
    { id: "L-2", sessionId: "S-2", date: "2027-05-03", start: 540, end: 720 },
    { id: "L-1", sessionId: "S-1", date: "2027-03-15", start: 540, end: 990 },
    { id: "L-3", sessionId: "S-3", date: "2027-06-01", start: 540, end: 720 },
    { id: "L-4", sessionId: "S-1", date: null },
  ],
  enrolments: [
    { sessionId: "S-1", employeeId: "M-1", status: "enrolled" },
    { sessionId: "S-2", employeeId: "M-2", status: "waitingList" },
  ],
});

describe("the days of the plan as events", () => {
  it("have every dated day of sessions that go on, the first day first", () => {
    const events = sessionCalendar(plan, { kind: "everyone" });
    expect(events.map(({ date, title, location, isTentative }) => [date, title, location, isTentative])).toEqual([
      ["2027-03-15", "Heftruck", "Gent, A2", false],
      ["2027-05-03", "Heftruck", "", true],
    ]);
  });

  it("keep their name, so that a calendar renews them; another plan has other names", () => {
    const ids = (of: typeof plan) => sessionCalendar(of, { kind: "everyone" }).map(({ uid }) => uid);
    expect(ids(plan)).toEqual(ids({ ...plan, trainingDays: plan.trainingDays.toReversed() }));
    const next = { ...plan, organisation: { ...plan.organisation, planYear: 2028 } };
    expect(ids(next).filter((id) => ids(plan).includes(id))).toEqual([]);
    expect(ids(plan)[0]).toBe("L-1.2027.atelier-noord-b-v-.opleidingsplan");
  });

  it("can be those of one trainer, or of one employee with a place", () => {
    expect(sessionCalendar(plan, { kind: "trainer", name: "Mia" }).map(({ date }) => date)).toEqual(["2027-05-03"]);
    expect(sessionCalendar(plan, { kind: "employee", id: "M-1" }).map(({ date }) => date)).toEqual(["2027-03-15"]);
    expect(sessionCalendar(plan, { kind: "employee", id: "M-2" })).toEqual([]);
  });

  it("offer a file to trainers and to whoever is enrolled", () => {
    expect(calendarOwners(plan)).toEqual({
      trainers: ["Joris", "Mia"],
      employees: [
        { id: "M-2", name: "An" },
        { id: "M-1", name: "Bo" },
      ],
    });
  });
});
