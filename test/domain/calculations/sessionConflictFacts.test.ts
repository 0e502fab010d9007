import { describe, expect, it } from "vitest";
import { sessionConflicts, type ConflictInput } from "../../../src/domain/calculations/sessionConflicts";

type Session = ConflictInput["sessions"][number];

const aSession = (id: string, facts: Partial<Session> = {}): Session => {
  return { id, trainer: null, room: null, equipment: null, location: null, status: "confirmed", ...facts };
};
const aDay = (sessionId: string, date: string, start: number, end: number) => ({ sessionId, date, start, end });
const enrolled = (employeeId: string, ...sessionIds: readonly string[]) =>
  sessionIds.map((sessionId) => ({ sessionId, employeeId, status: "enrolled" as const }));

const conflicts = (input: Partial<ConflictInput>) =>
  sessionConflicts({ sessions: [], trainingDays: [], enrolments: [], ...input });

describe("time to travel between two sessions", () => {
  const inTwoPlaces = (first: Partial<Session>, second: Partial<Session>, gap: number) =>
    conflicts({
      sessions: [aSession("S0", { location: "Brugge" }), aSession("S1", first), aSession("S2", second)],
      trainingDays: [aDay("S1", "2027-03-04", 540, 720), aDay("S2", "2027-03-04", 720 + gap, 900)],
      enrolments: enrolled("M1", "S1", "S2"),
      travelBuffer: 30,
    }).map(({ kind, from, to }) => `${kind} ${from}-${to}`);

  it.each([
    ["two towns", "Gent", "Leuven", 1],
    ["a town and a place that is not known", "Gent", null, 1],
    ["two places that are not known", null, null, 1],
    ["one town", "Leuven", "Leuven", 0],
  ])("between sessions that follow each other in %s (%s, %s) gives %i conflicts", (_case, one, other, count) => {
    expect(inTwoPlaces({ location: one }, { location: other }, 0)).toHaveLength(count);
  });

  it("is missing until exactly the time asked for lies between", () => {
    const [gent, leuven] = [{ location: "Gent" }, { location: "Leuven" }];
    expect(inTwoPlaces(gent, leuven, 29)).toEqual(["participant 749-749"]);
    expect(inTwoPlaces(gent, leuven, 30)).toEqual([]);
  });

  it("is asked of a trainer too, and never of a room or equipment", () => {
    const facts = { trainer: "An", room: "Zaal 1", equipment: "Beamer" };
    expect(inTwoPlaces(facts, facts, 0)).toEqual(["participant 720-720", "trainer 720-720"]);
  });
});

describe("what a conflict says", () => {
  const twice = enrolled("M1", "S1", "S2");
  const sessions = [aSession("S1"), aSession("S2")];

  it("is the first moment, also when a later day clashes for a shorter time", () => {
    const trainingDays = [
      aDay("S1", "2027-03-04", 540, 750),
      aDay("S2", "2027-03-04", 720, 900),
      aDay("S1", "2027-03-05", 480, 600),
      aDay("S2", "2027-03-05", 540, 900),
    ];
    expect(conflicts({ sessions, trainingDays, enrolments: twice })).toMatchObject([
      { date: "2027-03-04", from: 720, to: 750, days: 2 },
    ]);
  });

  it("counts a day once on which the sessions clash twice", () => {
    const trainingDays = [
      aDay("S1", "2027-03-04", 540, 600),
      aDay("S1", "2027-03-04", 720, 780),
      aDay("S2", "2027-03-04", 570, 630),
      aDay("S2", "2027-03-04", 750, 810),
    ];
    expect(conflicts({ sessions, trainingDays, enrolments: twice })).toMatchObject([{ from: 570, to: 600, days: 1 }]);
  });

  it("ends with the period that ends first, of several that one session has at that moment", () => {
    const trainingDays = [
      aDay("S1", "2027-03-04", 540, 700),
      aDay("S1", "2027-03-04", 550, 650),
      aDay("S2", "2027-03-04", 600, 900),
    ];
    expect(conflicts({ sessions, trainingDays, enrolments: twice })).toMatchObject([{ from: 600, to: 650, days: 1 }]);
  });

  it.each(["S1", "S2"])("names somebody a trainer who trains in %s and takes part in the other session", (trained) => {
    const employees = [{ id: "M1", name: "An" }];
    const [joined] = ["S1", "S2"].filter((id) => id !== trained);
    const found = conflicts({
      sessions: sessions.map((session) => ({ ...session, trainer: session.id === trained ? "An" : null })),
      trainingDays: [aDay("S1", "2027-03-04", 540, 600), aDay("S2", "2027-03-04", 570, 630)],
      enrolments: enrolled("M1", joined ?? ""),
      employees,
    });
    expect(found).toMatchObject([{ kind: "trainer", who: "M1", sessionA: "S1", sessionB: "S2" }]);
  });

  it("stands in order of date, time, kind, name and sessions", () => {
    const room = { room: "Aula" };
    const found = conflicts({
      sessions: [aSession("Z9", room), aSession("Z8", room), ...["C", "B", "A"].map((id) => aSession(id))],
      trainingDays: [
        aDay("Z9", "2027-03-05", 480, 600),
        aDay("Z8", "2027-03-05", 480, 600),
        ...["C", "A", "B"].map((id) => aDay(id, "2027-03-05", 540, 600)),
        aDay("A", "2027-03-04", 840, 900),
        aDay("C", "2027-03-04", 840, 900),
      ],
      enrolments: [...enrolled("M2", "A", "B", "C"), ...enrolled("M1", "C", "B"), ...enrolled("M3", "Z8", "Z9")],
    });
    const told = found.map(({ date, from, kind, who, sessionA, sessionB }) => {
      return `${date.slice(8)} ${from} ${kind} ${who} ${sessionA}-${sessionB}`;
    });
    expect(told).toEqual([
      "04 840 participant M2 A-C",
      "05 480 participant M3 Z8-Z9",
      "05 480 room Aula Z8-Z9",
      "05 540 participant M1 B-C",
      "05 540 participant M2 A-B",
      "05 540 participant M2 B-C",
    ]);
  });
});
