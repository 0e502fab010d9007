import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const session = {
  employees: [
    { id: "M1", name: "An", department: "Verkoop" },
    { id: "M2", name: "Bo", department: "Productie" },
  ],
  trainings: [{ id: "O1", title: "Excel" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  enrolments: [
    { sessionId: "S1", employeeId: "M1", status: "enrolled" as const },
    { sessionId: "S1", employeeId: "M2", status: "enrolled" as const },
  ],
};
const block = { name: "Inventaris", department: "Verkoop", from: "2027-01-04", to: "2027-01-08" };

describe("W-KAL-04 dayInBlockedPeriod", () => {
  it("counts the participants of the department on the last day of the block", () => {
    expect(
      found(
        "W-KAL-04",
        aPlan({ ...session, blocks: [block], trainingDays: [{ id: "D1", sessionId: "S1", date: "2027-01-08" }] }),
      ),
    ).toEqual([
      { at: "trainingDays/D1/date", facts: { title: "Excel", block: "Inventaris", date: "2027-01-08", people: 1 } },
    ]);
  });

  it("accepts the day after", () => {
    expect(
      found(
        "W-KAL-04",
        aPlan({ ...session, blocks: [block], trainingDays: [{ sessionId: "S1", date: "2027-01-09" }] }),
      ),
    ).toEqual([]);
  });

  it("accepts a block of a department without participants", () => {
    expect(
      found(
        "W-KAL-04",
        aPlan({
          ...session,
          blocks: [{ ...block, department: "Magazijn" }],
          trainingDays: [{ sessionId: "S1", date: "2027-01-08" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-KAL-04: which days and which periods", () => {
  const on = (date: string) => ({ trainingDays: [{ id: "D1", sessionId: "S1", date }] });
  const places = ["trainingDays/D1/date"];

  it.each<[string, PlanSketch, readonly string[]]>([
    ["the first day of the period belongs to it", on("2027-01-04"), places],
    ["the day before does not", on("2027-01-03"), []],
    [
      "a cancelled session is on no day",
      { blocks: [{ ...block, department: null }], sessions: [{ id: "S1", trainingId: "O1", status: "cancelled" }] },
      [],
    ],
    ["a period without a first day blocks nothing", { blocks: [{ ...block, from: null }] }, []],
    ["a period without a last day blocks nothing", { blocks: [{ ...block, to: null }] }, []],
    [
      "another period in another month changes nothing",
      { blocks: [block, { name: "Audit", from: "2027-05-01", to: "2027-05-31" }] },
      places,
    ],
    [
      "a period of everyone counts before anybody is enrolled",
      { enrolments: [], blocks: [{ ...block, department: null }] },
      places,
    ],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-KAL-04", { ...session, ...on("2027-01-08"), blocks: [block], ...change })).toEqual(expected);
  });

  it("names each day of a session that lies in the period, and none outside it", () => {
    const trainingDays = ["2027-01-01", "2027-01-05", "2027-01-05", "2027-01-11"].map((date, index) => ({
      id: `D${index + 1}`,
      sessionId: "S1",
      date,
    }));
    expect(placesFound("W-KAL-04", { ...session, blocks: [block], trainingDays })).toEqual([
      "trainingDays/D2/date",
      "trainingDays/D3/date",
    ]);
  });

  it("counts somebody who is enrolled twice once", () => {
    const enrolments = [...session.enrolments, ...session.enrolments];
    const plan = aPlan({ ...session, ...on("2027-01-08"), enrolments, blocks: [{ ...block, department: null }] });
    expect(found("W-KAL-04", plan).map(({ facts }) => facts.people)).toEqual([2]);
  });
});
