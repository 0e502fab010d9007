import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const renewal = (date: string) => ({
  organisation: { referenceDate: "2027-01-01" },
  employees: [{ id: "M1", name: "Bo" }],
  trainings: [{ id: "O1", title: "VCA", validityMonths: 120 }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  trainingDays: [{ sessionId: "S1", date }],
  enrolments: [{ sessionId: "S1", employeeId: "M1", status: "enrolled" as const }],
  certificates: [{ id: "A1", employeeId: "M1", name: "VCA", trainingId: "O1", obtainedOn: "2017-03-20" }],
});

describe("W-KAL-07 certificateEndsBeforeSession", () => {
  it("gives the 25 days of the worked example", () => {
    expect(found("W-KAL-07", aPlan(renewal("2027-04-14")))).toEqual([
      {
        at: "certificates/A1/validUntil",
        facts: { name: "Bo", certificate: "VCA", validUntil: "2027-03-20", session: "2027-04-14", days: 25 },
      },
    ]);
  });

  it("accepts a session on the last valid day", () => {
    expect(found("W-KAL-07", aPlan(renewal("2027-03-20")))).toEqual([]);
  });

  it("takes the certificate that lasts longest", () => {
    expect(
      found(
        "W-KAL-07",
        aPlan({
          ...renewal("2027-04-14"),
          certificates: [
            ...renewal("").certificates,
            { employeeId: "M1", name: "VCA", trainingId: "O1", validUntil: "2027-12-31" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-KAL-07: which certificate and which session", () => {
  const late = renewal("2027-04-14");
  const other = { id: "A2", employeeId: "M2", name: "VCA", trainingId: "O1", validUntil: "2030-01-01" };
  const places = ["certificates/A1/validUntil"];

  it.each<[string, PlanSketch, readonly string[]]>([
    ["a certificate of somebody else does not count", { certificates: [...late.certificates, other] }, places],
    [
      "a certificate of another training does not count",
      { certificates: [...late.certificates, { ...other, employeeId: "M1", trainingId: "O2" }] },
      places,
    ],
    [
      "a certificate that ends earlier does not count, before it on the list or after it",
      {
        certificates: [
          { ...other, id: "A0", employeeId: "M1", validUntil: "2020-01-01" },
          ...late.certificates,
          { ...other, employeeId: "M1", validUntil: "2020-01-01" },
        ],
      },
      places,
    ],
    [
      "the longest counts in any order",
      { certificates: [{ ...other, id: "A0", employeeId: "M1" }, ...late.certificates] },
      [],
    ],
    [
      "of two that last as long the first is named",
      { certificates: [...late.certificates, { ...other, employeeId: "M1", validUntil: "2027-03-20" }] },
      places,
    ],
    ["a certificate that never ends is in time", { trainings: [{ id: "O1", title: "VCA" }] }, []],
    [
      "a certificate without a training is renewed by no session",
      {
        certificates: [{ ...other, id: "A1", employeeId: "M1", trainingId: null, validUntil: "2027-03-20" }],
        sessions: [{ id: "S1", status: "confirmed" }],
      },
      [],
    ],
    ["somebody who is not on the staff list has no sessions", { employees: [{ id: "M3" }] }, []],
    ["nobody renews it without an enrolment", { enrolments: [] }, []],
    ["a session without days has no date yet", { trainingDays: [] }, []],
    ["without a reference date nothing is compared", { organisation: {} }, []],
    ["a session on the reference date is the next", { organisation: { referenceDate: "2027-04-14" } }, places],
    ["a session before the reference date is no renewal", { organisation: { referenceDate: "2027-04-15" } }, []],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-KAL-07", { ...late, ...change })).toEqual(expected);
  });

  it.each(["2027-03-21", "2027-12-01"])("names the first of two sessions, the other on %s", (second) => {
    const [enrolment] = late.enrolments;
    const plan = aPlan({
      ...late,
      sessions: [...late.sessions, { id: "S2", trainingId: "O1", status: "confirmed" }],
      trainingDays: [...late.trainingDays, { sessionId: "S2", date: second }],
      enrolments: [...late.enrolments, { ...enrolment, sessionId: "S2" }],
    });
    const first = second < "2027-04-14" ? second : "2027-04-14";
    expect(found("W-KAL-07", plan).map(({ facts }) => facts.session)).toEqual([first]);
  });
});
