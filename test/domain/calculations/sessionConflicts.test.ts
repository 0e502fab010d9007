import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionConflicts, type ConflictInput } from "../../../src/domain/calculations/sessionConflicts";
import { timeOverlap } from "../../../src/domain/calculations/timeOverlap";

const aSession = (id: string, facts: Partial<ConflictInput["sessions"][number]> = {}) => ({
  id,
  trainer: null,
  room: null,
  equipment: null,
  location: null,
  status: "confirmed" as const,
  ...facts,
});
const aDay = (sessionId: string, date: string, start: number, end: number) => ({ sessionId, date, start, end });
const enrolled = (
  sessionId: string,
  employeeId: string,
  status: ConflictInput["enrolments"][number]["status"] = "enrolled",
) => ({ sessionId, employeeId, status });

describe("double bookings", () => {
  const days = [aDay("S1", "2027-03-04", 540, 750), aDay("S2", "2027-03-04", 720, 900)];

  it("names who is in two sessions at once, and when", () => {
    const conflicts = sessionConflicts({
      sessions: [aSession("S1"), aSession("S2")],
      trainingDays: days,
      enrolments: [enrolled("S1", "M1"), enrolled("S2", "M1")],
    });
    expect(conflicts).toEqual([
      {
        kind: "participant",
        who: "M1",
        sessionA: "S1",
        sessionB: "S2",
        date: "2027-03-04",
        from: 720,
        to: 750,
        days: 1,
      },
    ]);
  });

  it("sees none when the periods cross but the days differ", () => {
    const conflicts = sessionConflicts({
      sessions: [aSession("A"), aSession("B")],
      trainingDays: [
        aDay("A", "2027-03-04", 540, 1020),
        aDay("A", "2027-03-18", 540, 1020),
        aDay("B", "2027-03-11", 540, 1020),
      ],
      enrolments: [enrolled("A", "M1"), enrolled("B", "M1")],
    });
    expect(conflicts).toEqual([]);
  });

  it("sees none when one session ends as the other starts, unless people must travel", () => {
    const input: ConflictInput = {
      sessions: [aSession("S1"), aSession("S2")],
      trainingDays: [aDay("S1", "2027-03-04", 540, 720), aDay("S2", "2027-03-04", 720, 900)],
      enrolments: [enrolled("S1", "M1"), enrolled("S2", "M1")],
    };
    expect(sessionConflicts(input)).toEqual([]);
    expect(sessionConflicts({ ...input, travelBuffer: 30 })).toMatchObject([{ from: 720, to: 720 }]);
    const here = { location: "Gent" };
    expect(
      sessionConflicts({ ...input, sessions: [aSession("S1", here), aSession("S2", here)], travelBuffer: 30 }),
    ).toEqual([]);
  });

  it.each([["waitingList"], ["cancelled"]] as const)("does not count an enrolment that is %s", (status) => {
    expect(
      sessionConflicts({
        sessions: [aSession("S1"), aSession("S2")],
        trainingDays: days,
        enrolments: [enrolled("S1", "M1"), enrolled("S2", "M1", status)],
      }),
    ).toEqual([]);
  });

  it("does not count a cancelled session", () => {
    const sessions = [aSession("S1", { room: "Zaal 1" }), aSession("S2", { room: "Zaal 1", status: "cancelled" })];
    expect(sessionConflicts({ sessions, trainingDays: days, enrolments: [] })).toEqual([]);
  });

  it("finds trainers, rooms and equipment that are booked twice", () => {
    const facts = { trainer: "An", room: "Zaal 1", equipment: "Heftruck" };
    const conflicts = sessionConflicts({
      sessions: [aSession("S1", facts), aSession("S2", { ...facts, room: "zaal 1 " })],
      trainingDays: days,
      enrolments: [],
    });
    expect(conflicts.map(({ kind }) => kind)).toEqual(["equipment", "room", "trainer"]);
  });

  it("knows that a trainer takes part elsewhere, by ID or by a name that is unique", () => {
    const input = {
      trainingDays: days,
      enrolments: [enrolled("S2", "M1")],
      employees: [{ id: "M1", name: "An Claes" }],
    };
    for (const trainer of ["M1", "an claes"]) {
      expect(sessionConflicts({ ...input, sessions: [aSession("S1", { trainer }), aSession("S2")] })).toMatchObject([
        { kind: "trainer", who: "M1" },
      ]);
    }
    const employees = [...input.employees, { id: "M2", name: "An Claes" }];
    expect(
      sessionConflicts({ ...input, employees, sessions: [aSession("S1", { trainer: "An Claes" }), aSession("S2")] }),
    ).toEqual([]);
  });

  it("reports a pair once and counts the days on which it clashes", () => {
    const trainingDays = ["2027-03-04", "2027-03-05", "2027-03-08"].flatMap((date) => [
      aDay("S1", date, 540, 1020),
      aDay("S2", date, 540, 1020),
    ]);
    const conflicts = sessionConflicts({
      sessions: [aSession("S1"), aSession("S2")],
      trainingDays,
      enrolments: [enrolled("S1", "M1"), enrolled("S2", "M1")],
    });
    expect(conflicts).toMatchObject([{ date: "2027-03-04", days: 3 }]);
  });

  const random = fc.record({
    days: fc.array(
      fc.record({
        session: fc.integer({ min: 0, max: 5 }),
        date: fc.integer({ min: 1, max: 3 }),
        start: fc.integer({ min: 0, max: 20 }),
        length: fc.integer({ min: 0, max: 6 }),
      }),
      { maxLength: 14 },
    ),
    seats: fc.array(fc.record({ session: fc.integer({ min: 0, max: 5 }), person: fc.integer({ min: 0, max: 2 }) }), {
      maxLength: 14,
    }),
    rooms: fc.array(fc.constantFrom("R1", "R2", null), { minLength: 6, maxLength: 6 }),
  });
  const inputOf = ({
    days: rows,
    seats,
    rooms,
  }: typeof random extends fc.Arbitrary<infer T> ? T : never): ConflictInput => ({
    sessions: rooms.map((room, place) => aSession(`S${place}`, { room })),
    trainingDays: rows.map(({ session, date, start, length }) =>
      aDay(`S${session}`, `2027-03-0${date}`, start, start + length),
    ),
    enrolments: seats.map(({ session, person }) => enrolled(`S${session}`, `M${person}`)),
  });

  it("finds exactly the pairs that comparing everything with everything finds", () => {
    fc.assert(
      fc.property(random, (facts) => {
        const input = inputOf(facts);
        const expected = new Set<string>();
        const users = new Map<string, Set<string>>();
        const use = (key: string, session: string) => users.set(key, (users.get(key) ?? new Set()).add(session));
        input.enrolments.forEach(({ sessionId, employeeId }) => use(`participant ${employeeId}`, sessionId ?? ""));
        input.sessions.forEach(({ id, room }) => room !== null && use(`room ${room}`, id));
        for (const [key, sessions] of users) {
          for (const one of input.trainingDays) {
            for (const other of input.trainingDays) {
              const pair = [one.sessionId ?? "", other.sessionId ?? ""];
              if (pair[0] === undefined || pair[1] === undefined || pair[0] >= pair[1]) continue;
              if (!sessions.has(pair[0]) || !sessions.has(pair[1]) || one.date !== other.date) continue;
              if (timeOverlap(one.start ?? 0, one.end ?? 0, other.start ?? 0, other.end ?? 0))
                expected.add(`${key} ${pair.join(" ")}`);
            }
          }
        }
        const found = sessionConflicts(input).map(
          ({ kind, who, sessionA, sessionB }) => `${kind} ${who} ${sessionA} ${sessionB}`,
        );
        expect([...found].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(random, (facts) => {
        const input = inputOf(facts);
        const reversed = {
          sessions: [...input.sessions].reverse(),
          trainingDays: [...input.trainingDays].reverse(),
          enrolments: [...input.enrolments].reverse(),
        };
        expect(sessionConflicts(reversed)).toEqual(sessionConflicts(input));
      }),
    );
  });
});
