import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/domain/plan/plan";
import { attendance } from "../../../src/domain/warnings/attendance";
import { bookingsOf, bookingsOfSession, findingsInBookings } from "../../../src/domain/warnings/bookings";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan } from "../../builders/aPlan";

const reference = (ids: readonly string[]) => fc.option(fc.constantFrom(...ids, "weg"));
const sessionIds = ["S1", "S2", "S3"];
const employeeIds = ["M1", "M2", "M3"];

const plans = fc
  .record({
    statuses: fc.array(fc.constantFrom("confirmed" as const, "cancelled" as const, null), {
      minLength: 3,
      maxLength: 3,
    }),
    trainingDays: fc.array(
      fc.record({
        sessionId: reference(sessionIds),
        date: fc.option(fc.constantFrom("2027-03-01", "2027-03-02", "2027-03-03")),
        start: fc.option(fc.constantFrom(540, 600)),
        end: fc.option(fc.constantFrom(580, 720)),
      }),
    ),
    enrolments: fc.array(
      fc.record({
        sessionId: reference(sessionIds),
        employeeId: reference(employeeIds),
        status: fc.constantFrom(
          "enrolled" as const,
          "waitingList" as const,
          "cancelled" as const,
          "absent" as const,
          null,
        ),
      }),
    ),
  })
  .map(({ statuses, ...rows }) =>
    aPlan({
      sessions: sessionIds.map((id, place) => ({ id, status: statuses[place] ?? null })),
      employees: employeeIds.map((id) => ({ id })),
      ...rows,
    }),
  );

/** The bookings as their definition says, each ID looked up by going through the table. */
function bookingsByDefinition({ sessions, employees, enrolments }: Plan) {
  return enrolments.filter(
    ({ sessionId, employeeId, status }) =>
      (status === "enrolled" || status === null) &&
      sessions.some(({ id, status: held }) => id === sessionId && held !== "cancelled") &&
      employees.some(({ id }) => id === employeeId),
  );
}

describe("who takes a place in which session", () => {
  it("is every enrolment that counts of people and sessions that exist, for each of them in the order of the table", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const context = ruleContext(plan);
        const expected = bookingsByDefinition(plan);
        const findings = findingsInBookings(plan, context, (enrolment, { session }, employee, person) => {
          expect([session.id, employee.id]).toEqual([enrolment.sessionId, enrolment.employeeId]);
          expect(plan.employees[person]).toBe(employee);
          return enrolment;
        });
        expect(findings).toEqual(expected);
        const { sessionOf, employeeOf } = context.result(attendance);
        plan.enrolments.forEach((enrolment, row) => {
          const isBooking = expected.includes(enrolment);
          expect(sessionOf[row]).toBe(isBooking ? sessionIds.indexOf(enrolment.sessionId ?? "") : -1);
          expect(employeeOf[row]).toBe(isBooking ? employeeIds.indexOf(enrolment.employeeId ?? "") : -1);
        });
        for (const id of employeeIds) {
          const found = bookingsOf(id, plan, context).map(({ enrolment }) => enrolment);
          expect(found).toEqual(expected.filter(({ employeeId }) => employeeId === id));
        }
        for (const planned of context.result(attendance).sessions) {
          const found = bookingsOfSession(planned, plan, context).map(({ enrolment }) => enrolment);
          expect(found).toEqual(expected.filter(({ sessionId }) => sessionId === planned.session.id));
          expect(planned.enrolled).toBe(found.filter(({ status }) => status === "enrolled").length);
        }
      }),
    );
  });

  it("is nobody for a person who is not on the staff list, and only those of one training where that is asked", () => {
    const plan = aPlan({
      sessions: [
        { id: "S1", trainingId: "O1" },
        { id: "S2", trainingId: "O2" },
      ],
      employees: [{ id: "M1" }],
      enrolments: [
        { id: "I1", sessionId: "S1", employeeId: "M1" },
        { id: "I2", sessionId: "S2", employeeId: "M1" },
      ],
    });
    const idsOf = (employeeId: string, trainingId?: string) =>
      bookingsOf(employeeId, plan, ruleContext(plan), trainingId).map(({ enrolment }) => enrolment.id);
    expect(idsOf("M1")).toEqual(["I1", "I2"]);
    expect(idsOf("M1", "O2")).toEqual(["I2"]);
    expect(idsOf("M1", "O3")).toEqual([]);
    expect(idsOf("weg")).toEqual([]);
  });

  it("is asked session by session whether a rule is about it, and is left out where it is not", () => {
    const plan = aPlan({
      sessions: [{ id: "S1", status: "done" }, { id: "S2" }, { id: "S3", status: "done" }],
      employees: [{ id: "M1" }, { id: "M2" }],
      enrolments: ["S3", "S2", "S1"].flatMap((sessionId) =>
        ["M1", "M2"].map((employeeId) => ({ id: `${sessionId}-${employeeId}`, sessionId, employeeId })),
      ),
    });
    const asked: string[] = [];
    const found = findingsInBookings(
      plan,
      ruleContext(plan),
      ({ id }, _planned, employee) => (id === "S1-M1" ? null : `${id} of ${employee.id}`),
      ({ session }) => {
        asked.push(session.id);
        return session.status === "done";
      },
    );
    expect(found).toEqual(["S3-M1 of M1", "S3-M2 of M2", "S1-M2 of M2"]);
    expect(asked).toEqual(["S1", "S2", "S3"]);
  });

  it("knows the dated days of a session, first day first, and how long they last together", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { sessions, daysOf } = ruleContext(plan).result(attendance);
        for (const [place, { session, days, minutes }] of sessions.entries()) {
          const dated = plan.trainingDays.filter(({ sessionId, date }) => sessionId === session.id && date !== null);
          const inOrder = dated.toSorted((one, other) =>
            (one.date ?? "") < (other.date ?? "") ? -1 : one.date === other.date ? 0 : 1,
          );
          expect(days.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
          const rows = [...daysOf.members.subarray(daysOf.from[place], daysOf.from[place + 1])];
          expect(rows.map((row) => plan.trainingDays[row]?.id)).toEqual(inOrder.map(({ id }) => id));
          const lengths = dated.map(({ start, end }) =>
            start === null || end === null ? 0 : Math.max(0, end - start),
          );
          expect(minutes).toBe(lengths.reduce((sum, length) => sum + length, 0));
        }
      }),
    );
  });
});
