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
    expect(found.sessions).toEqual([{ id: "S1", location: null, trainer: 0 }]);
    expect(found.occupants).toEqual([{ kind: "trainer", who: "An" }]);
    expect([[...found.sessionOf], [...found.startOf], [...found.endOf]]).toEqual([[0], [1980], [2040]]);
    expect([...found.periodsOf.members]).toEqual([0]);
  });

  it("ignores an enrolment in a session that does not exist", () => {
    const found = occupations({
      sessions: [],
      trainingDays: [],
      enrolments: [{ sessionId: "S9", employeeId: "M1", status: "enrolled" }],
    });
    expect(found.occupants).toEqual([]);
    expect(found.sessionOf).toHaveLength(0);
  });
});
