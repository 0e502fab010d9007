import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const plan = (status: "enrolled" | "proposed", limit: number | null = 24 * 60) =>
  aPlan({
    organisation: { trainingHoursPerMonthLimit: limit },
    employees: [{ id: "M1", name: "Bo" }],
    trainings: [{ id: "O1", title: "Excel" }],
    sessions: [
      { id: "S1", trainingId: "O1", status: "confirmed" },
      { id: "S2", trainingId: "O1", status: "confirmed" },
    ],
    trainingDays: [
      ...[1, 2, 3].map((day) => ({ sessionId: "S1", date: `2027-03-0${day}`, start: 540, end: 1020 })),
      { sessionId: "S2", date: "2027-03-31", start: 540, end: 600 },
      { sessionId: "S2", date: "2027-04-01", start: 540, end: 1020 },
    ],
    enrolments: [
      { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled" },
      { id: "I2", sessionId: "S2", employeeId: "M1", status },
    ],
  });

describe("W-KAL-13 monthTooFull", () => {
  it("names somebody with more hours in a month than the setting allows", () => {
    expect(found("W-KAL-13", plan("enrolled"))).toEqual([
      { at: "enrolments/I1/sessionId", facts: { name: "Bo", month: "2027-03", time: 25 * 60, limit: 24 * 60 } },
    ]);
  });

  it("accepts exactly the limit, counts no proposals, and is silent without a limit", () => {
    expect(found("W-KAL-13", plan("proposed"))).toEqual([]);
    expect(found("W-KAL-13", plan("enrolled", null))).toEqual([]);
  });
});

describe("W-KAL-13: which days count, and which enrolment is named", () => {
  const day = (sessionId: string, date: string, start: number | null, end: number | null) => ({
    sessionId,
    date,
    start,
    end,
  });
  const enrol = (id: string, sessionId: string, status: "enrolled" | "proposed" = "enrolled") => ({
    id,
    sessionId,
    employeeId: "M1",
    status,
  });
  const small = (trainingDays: PlanSketch["trainingDays"], enrolments: PlanSketch["enrolments"]): PlanSketch => ({
    organisation: { trainingHoursPerMonthLimit: 8 * 60 },
    employees: [{ id: "M1", name: "Bo" }],
    sessions: ["S1", "S2"].map((id) => ({ id, status: "confirmed" })),
    trainingDays,
    enrolments,
  });
  const march = day("S1", "2027-03-03", 540, 1081);

  it.each<[string, PlanSketch, readonly string[]]>([
    ["one minute above the limit is too much", small([march], [enrol("I1", "S1")]), ["enrolments/I1/sessionId"]],
    [
      "a day without its end is not counted",
      small(
        [day("S1", "2027-03-03", 540, null), day("S2", "2027-03-04", 0, 480)],
        [enrol("I1", "S1"), enrol("I2", "S2")],
      ),
      [],
    ],
    ["a day without its start is not counted", small([day("S1", "2027-03-03", null, 1081)], [enrol("I1", "S1")]), []],
    [
      "somebody who is not on the staff list is not counted",
      { ...small([march], [enrol("I1", "S1")]), employees: [{ id: "M2" }] },
      [],
    ],
    [
      "the enrolment named has a day in that month",
      small([day("S1", "2027-02-03", 540, 600), { ...march, sessionId: "S2" }], [enrol("I1", "S1"), enrol("I2", "S2")]),
      ["enrolments/I2/sessionId"],
    ],
    [
      "a session may run into the next month",
      small([march, day("S1", "2027-04-01", 540, 600)], [enrol("I1", "S1")]),
      ["enrolments/I1/sessionId"],
    ],
    [
      "a proposal is not named",
      small([march, { ...march, sessionId: "S2" }], [enrol("I1", "S1", "proposed"), enrol("I2", "S2")]),
      ["enrolments/I2/sessionId"],
    ],
  ])("%s", (_fact, sketch, expected) => {
    expect(placesFound("W-KAL-13", sketch)).toEqual(expected);
  });
});
