import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarWarnings } from "../../../src/actions/calendar/calendarWarnings";
import { effectsBetween, moveEffects, type MoveEffects } from "../../../src/actions/calendar/moveEffects";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { touchedPart } from "../../../src/actions/calendar/touchedPart";
import type { TableChange } from "../../../src/actions/planChange";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan } from "../../builders/aPlan";
import { arbitraryPlan } from "../../builders/arbitraryPlan";
import { doubleBooked } from "./aCalendar";

const ofWholePlan = (plan: Plan, changes: readonly TableChange[]) =>
  effectsBetween(calendarWarnings(plan), calendarWarnings(planAfterChanges(plan, changes)));

/** The same warnings, whichever team is named first. */
const inOrder = ({ made, solved }: MoveEffects) =>
  [made, solved].map((warnings) => warnings.map((warning) => JSON.stringify(warning)).sort());

const changeOf = (table: "trainingDays" | "sessions" | "enrolments", id: string, field: string, to: unknown) => [
  { table, added: [], changed: [{ id, fields: [{ field, to }] }] },
];

const ids = ["1", "2", "3", "4", "5", "6"] as const;
const oneOf = (prefix: string) => fc.constantFrom(...ids).map((id) => prefix + id);
const march = fc.integer({ min: 1, max: 6 }).map((day) => `2027-03-0${day}`);

/** A crowded week in March: a few people in teams, trainings that build on each other, certificates, and sessions on top of each other. */
const crowdedWeek = fc
  .record({
    enrolments: fc.array(fc.tuple(oneOf("S"), oneOf("M")), { minLength: 4, maxLength: 24 }),
    days: fc.array(fc.record({ session: oneOf("S"), date: march, start: fc.constantFrom(540, 600, 780) }), {
      minLength: 6,
      maxLength: 14,
    }),
    trainings: fc.array(oneOf("O"), { minLength: 6, maxLength: 6 }),
    trainers: fc.array(fc.constantFrom("An", "Bo", "Medewerker 1"), { minLength: 6, maxLength: 6 }),
  })
  .map(({ enrolments, days, trainings, trainers }) =>
    aPlan({
      organisation: {
        planYear: 2027,
        country: "BE",
        referenceDate: "2027-02-25",
        teamAbsenceLimit: 0.25,
        latestHomeTime: 960,
      },
      employees: ids.map((id) => ({
        ...{ id: `M${id}`, name: `Medewerker ${id}`, team: Number(id) % 2 === 0 ? "Even" : "Oneven" },
        ...{ monday: 480, tuesday: 480, wednesday: 0, thursday: 480, friday: 480 },
      })),
      competences: [{ id: "C1", name: "Lassen", critical: true }],
      competenceLevels: ["1", "2"].map((id) => ({
        id: `N${id}`,
        competenceId: "C1",
        employeeId: `M${id}`,
        current: 4,
      })),
      needs: [{ id: "B1", title: "Nieuwe lijn", goLiveDate: "2027-03-03" }],
      trainings: ids.map((id) => ({
        ...{ id: `O${id}`, title: `Opleiding ${id}`, status: "planned" as const, groupMin: 2, groupMax: 2 },
        ...{ prerequisiteId: Number(id) > 3 ? "O1" : null, needIds: id === "2" ? ["B1"] : [] },
      })),
      certificates: ids.map((id) => ({
        ...{ id: `A${id}`, employeeId: `M${id}`, trainingId: "O2", validUntil: "2027-03-03" },
      })),
      sessions: ids.map((id, at) => ({
        ...{ id: `S${id}`, trainingId: trainings[at] ?? "O1", trainer: trainers[at] ?? "An" },
        ...{ status: "confirmed" as const, travelMinutes: 120 },
      })),
      trainingDays: days.map(({ session, date, start }, at) => ({
        ...{ id: `L${at}`, sessionId: session, date, start, end: start + 240 },
      })),
      enrolments: enrolments.map(([sessionId, employeeId], at) => ({
        ...{ id: `I${at}`, sessionId, employeeId, status: "enrolled" as const },
      })),
      holidays: [{ id: "F1", date: "2027-03-04", name: "Feestdag", country: "BE", free: true }],
      blocks: [{ id: "B1", name: "Inventaris", from: "2027-03-05", to: "2027-03-06" }],
    }),
  );

describe("what a move brings", () => {
  it("is the same from the touched part as from the whole plan, for a day, a trainer, a training and a place", () => {
    let moved = 0;
    const aChange: fc.Arbitrary<Parameters<typeof changeOf>> = fc.oneof(
      fc.tuple(fc.constant("trainingDays" as const), oneOf("L"), fc.constant("date"), march),
      fc.tuple(fc.constant("trainingDays" as const), oneOf("L"), fc.constant("sessionId"), oneOf("S")),
      fc.tuple(fc.constant("sessions" as const), oneOf("S"), fc.constant("trainer"), fc.constantFrom("An", "Bo")),
      fc.tuple(fc.constant("sessions" as const), oneOf("S"), fc.constant("trainingId"), oneOf("O")),
      fc.tuple(fc.constant("enrolments" as const), oneOf("I"), fc.constant("sessionId"), oneOf("S")),
    );
    fc.assert(
      fc.property(crowdedWeek, aChange, (plan, change) => {
        const changes = changeOf(...change);
        const effects = moveEffects(plan, changes);
        moved += effects.made.length + effects.solved.length;
        expect(inOrder(effects)).toEqual(inOrder(ofWholePlan(plan, changes)));
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(300);
  });

  it("is the same in any plan, whatever stands in its cells", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), march, (plan, at, date) => {
        const day = plan.trainingDays[at % Math.max(1, plan.trainingDays.length)];
        if (day === undefined) return;
        const changes = changeOf("trainingDays", day.id, "date", date);
        expect(inOrder(moveEffects(plan, changes))).toEqual(inOrder(ofWholePlan(plan, changes)));
      }),
      { numRuns: 100 },
    );
  });
});

it("leaves out sessions on other days of other people in other trainings", () => {
  const plan = aPlan({
    ...doubleBooked,
    sessions: [...(doubleBooked.sessions ?? []), { id: "S9", trainingId: "O9", trainer: "Bo", status: "confirmed" }],
    trainingDays: [...(doubleBooked.trainingDays ?? []), { id: "L9", sessionId: "S9", date: "2027-06-01" }],
  });
  const changes = changeOf("trainingDays", "L1", "date", "2027-03-11");
  const partOf = touchedPart(plan, planAfterChanges(plan, changes), changes);
  expect(partOf(plan).sessions.map(({ id }) => id)).toEqual(["S1", "S2"]);
  const ofOtherTable = [{ table: "holidays" as const, added: [], changed: [{ id: "F1", fields: [] }] }];
  expect(touchedPart(plan, plan, ofOtherTable)(plan)).toBe(plan);
});
