import { describe, expect, it } from "vitest";
import { occupations } from "../../../src/domain/calculations/occupations";

describe("who and what is occupied", () => {
  it("leaves out days that end before they start", () => {
    const found = occupations({
      sessions: [{ id: "S1", trainer: "An", room: null, equipment: null, location: null, status: "confirmed" }],
      trainingDays: [
        { sessionId: "S1", date: "1970-01-02", start: 600, end: 540 },
        { sessionId: "S1", date: "1970-01-02", start: 540, end: 600 },
      ],
      enrolments: [],
    });
    expect(found.periods).toMatchObject([
      { session: { id: "S1", occupants: [{ kind: "trainer", who: "An" }] }, start: 1980, end: 2040 },
    ]);
  });

  it("ignores an enrolment in a session that does not exist", () => {
    expect(
      occupations({
        sessions: [],
        trainingDays: [],
        enrolments: [{ sessionId: "S9", employeeId: "M1", status: "enrolled" }],
      }),
    ).toEqual({ periods: [], occupants: 0 });
  });
});
