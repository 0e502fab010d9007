import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarPlaces } from "../../../src/domain/calculations/calendarPlaces";
import { dayNumber } from "../../../src/domain/calculations/dayNumber";

const ids = fc.constantFrom("1", "2", "3", "4");
const reference = fc.option(ids);
const row = fc.record({ id: ids });

describe("the references of a calendar as places in its tables", () => {
  it("finds the last row with the ID, and nothing for an ID that is empty or unknown", () => {
    const calendar = fc.record({
      sessions: fc.array(row),
      employees: fc.array(row),
      trainingDays: fc.array(
        fc.record({ sessionId: reference, date: fc.option(fc.constantFrom("2027-03-01", "2024-02-29")) }),
      ),
      enrolments: fc.array(fc.record({ sessionId: reference, employeeId: reference })),
    });
    fc.assert(
      fc.property(calendar, ({ sessions, employees, trainingDays, enrolments }) => {
        const placeIn = (rows: readonly { readonly id: string }[], id: string | null) =>
          rows.findLastIndex((found) => found.id === id);
        const places = calendarPlaces({ sessions, employees, trainingDays, enrolments });
        expect([...places.sessionOfDay]).toEqual(
          trainingDays.map(({ sessionId, date }) => (date === null ? -1 : placeIn(sessions, sessionId))),
        );
        expect([...places.numberOfDay]).toEqual(trainingDays.map(({ date }) => (date === null ? 0 : dayNumber(date))));
        expect([...places.sessionOfEnrolment]).toEqual(enrolments.map(({ sessionId }) => placeIn(sessions, sessionId)));
        expect([...places.employeeOfEnrolment]).toEqual(
          enrolments.map(({ employeeId }) => placeIn(employees, employeeId)),
        );
      }),
    );
  });

  it("knows nobody where there is no staff list", () => {
    const places = calendarPlaces({
      sessions: [{ id: "S1" }],
      trainingDays: [],
      enrolments: [{ sessionId: "S1", employeeId: "M1" }],
    });
    expect([...places.sessionOfEnrolment, ...places.employeeOfEnrolment]).toEqual([0, -1]);
  });
});
