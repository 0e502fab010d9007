import { describe, expect, it } from "vitest";
import { occupations, type OccupationInput } from "../../../src/domain/calculations/occupations";

type Session = OccupationInput["sessions"][number];

const aSession = (id: string, facts: Partial<Session> = {}): Session => {
  return { id, trainer: null, room: null, equipment: null, location: null, status: "confirmed", ...facts };
};
const aDay = (sessionId: string | null, date: string | null, start: number | null, end: number | null) => {
  return { sessionId, date, start, end };
};
const enrolled = (sessionId: string, employeeId: string | null) => {
  return { sessionId, employeeId, status: "enrolled" as const };
};

/** Every occupant with its periods, as minutes since 1970. */
const agendaOf = (input: Partial<OccupationInput>) => {
  const found = occupations({ sessions: [], trainingDays: [], enrolments: [], ...input });
  const { from, members } = found.periodsOf;
  return found.occupants.map(({ kind, who }, place) => {
    const periods = [...members.subarray(from[place], from[place + 1])];
    return [`${kind} ${who}`, ...periods.map((period) => `${found.startOf[period]}-${found.endOf[period]}`)];
  });
};

describe("who and what is occupied", () => {
  const good = aDay("S1", "1970-01-02", 540, 600);

  it.each([
    ["ends before it starts", aDay("S1", "1970-01-02", 600, 540)],
    ["is empty", aDay("S1", "1970-01-02", 600, 600)],
    ["has no start", aDay("S1", "1970-01-02", null, 600)],
    ["has no end", aDay("S1", "1970-01-02", 540, null)],
    ["has no date", aDay("S1", null, 540, 600)],
    ["has no session", aDay(null, "1970-01-02", 540, 600)],
    ["is of a session that does not exist", aDay("S9", "1970-01-02", 540, 600)],
    ["is of a cancelled session", aDay("S0", "1970-01-02", 540, 600)],
  ])("leaves out a day that %s", (_case, day) => {
    const found = occupations({
      sessions: [aSession("S0", { status: "cancelled" }), aSession("S2"), aSession("S1", { trainer: "An" })],
      trainingDays: [day, good],
      enrolments: [],
    });
    expect([...found.trainerOf]).toEqual([-1, -1, 0]);
    expect([[...found.sessionOf], [...found.startOf], [...found.endOf]]).toEqual([[2], [1980], [2040]]);
    expect([...found.periodsOf.members]).toEqual([0]);
  });

  it("gives every person and thing the periods of its sessions, in order of time", () => {
    const sessions = [
      aSession("S1", { trainer: "Bo", room: "Zaal 1" }),
      aSession("S2", { trainer: "An", room: " zaal 1", equipment: "Beamer" }),
      aSession("S3"),
    ];
    const trainingDays = [
      aDay("S2", "1970-01-01", 600, 660),
      aDay("S1", "1970-01-02", 0, 60),
      aDay("S3", "1970-01-01", 0, 30),
      aDay("S1", "1970-01-01", 540, 700),
    ];
    expect(agendaOf({ sessions, trainingDays, enrolments: [enrolled("S3", "M1")] })).toEqual([
      ["trainer Bo", "540-700", "1440-1500"],
      ["room Zaal 1", "540-700", "600-660", "1440-1500"],
      ["trainer An", "600-660"],
      ["equipment Beamer", "600-660"],
      ["participant M1", "0-30"],
    ]);
  });

  it("lists nobody for a trainer, room or equipment that is left blank", () => {
    expect(agendaOf({ sessions: [aSession("S1", { trainer: "", room: "", equipment: "" })] })).toEqual([]);
  });

  it.each([
    ["in a session that does not exist", enrolled("S9", "M1")],
    ["of nobody", enrolled("S1", null)],
    ["in a cancelled session", enrolled("S0", "M1")],
  ])("ignores an enrolment %s", (_case, enrolment) => {
    const sessions = [aSession("S0", { status: "cancelled" }), aSession("S2"), aSession("S1")];
    expect(agendaOf({ sessions, enrolments: [enrolment] })).toEqual([]);
  });

  it("tells participants apart by their exact IDs, on the staff list or not", () => {
    const enrolments = [enrolled("S1", "M1"), enrolled("S1", "m1"), enrolled("S2", "M1"), enrolled("S2", "m1")];
    const trainingDays = [aDay("S1", "1970-01-01", 0, 10), aDay("S2", "1970-01-01", 20, 30)];
    const input = { sessions: [aSession("S1"), aSession("S2")], enrolments, trainingDays };
    const expected = [
      ["participant M1", "0-10", "20-30"],
      ["participant m1", "0-10", "20-30"],
    ];
    expect(agendaOf(input)).toEqual(expected);
    expect(agendaOf({ ...input, employees: [{ id: "M1", name: null }] })).toEqual(expected);
  });

  it("knows a trainer who is an employee and also takes part", () => {
    const found = agendaOf({
      sessions: [aSession("S1", { trainer: " an CLAES" }), aSession("S2", { trainer: "Bo" })],
      trainingDays: [aDay("S1", "1970-01-01", 0, 10), aDay("S2", "1970-01-01", 20, 30)],
      enrolments: [enrolled("S2", "M1")],
      employees: [
        { id: "M0", name: null },
        { id: "M1", name: "An Claes" },
      ],
    });
    expect(found).toEqual([
      ["participant M1", "0-10", "20-30"],
      ["trainer Bo", "20-30"],
    ]);
  });
});
