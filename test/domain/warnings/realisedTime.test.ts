import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { realisedTime } from "../../../src/domain/warnings/realisedTime";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan } from "../../builders/aPlan";

const twoDays = [
  { sessionId: "S1", date: "2027-01-01", start: 540, end: 720 },
  { sessionId: "S1", date: "2026-12-31", start: 540, end: 600 },
];

/** What is counted of one enrolment, as `[year, minutes]`. */
function counted(
  enrolment: Partial<PlanRow<"enrolments">>,
  trainingDays: readonly Partial<PlanRow<"trainingDays">>[] = twoDays,
) {
  const plan = aPlan({
    sessions: [{ id: "S1", status: "done" }],
    trainingDays,
    employees: [{ id: "M1" }],
    enrolments: [{ sessionId: "S1", employeeId: "M1", ...enrolment }],
  });
  return realisedTime(plan, ruleContext(plan)).map(({ year, time }) => [year, time]);
}

describe("training time that was followed", () => {
  it.each(["present", "passed"] as const)("counts for who is %s, in the year of the last day", (status) => {
    expect(counted({ status })).toEqual([[2027, 240]]);
  });

  it.each(["enrolled", "proposed", "absent", "waitingList", "cancelled", null] as const)(
    "does not count for who is %s",
    (status) => {
      expect(counted({ status, hoursFollowed: 60 })).toEqual([]);
    },
  );

  it("is the time noted for somebody who came for a part, also when that is none", () => {
    expect(counted({ status: "present", hoursFollowed: 90 })).toEqual([[2027, 90]]);
    expect(counted({ status: "present", hoursFollowed: 0 })).toEqual([]);
  });

  it("leaves out days whose start or end is not known", () => {
    const days = [
      ...twoDays,
      { sessionId: "S1", date: "2027-01-02", start: 540 },
      { sessionId: "S1", date: "2027-01-03", end: 720 },
    ];
    expect(counted({ status: "present" }, days)).toEqual([[2027, 240]]);
  });

  it("has no year while the session has no day", () => {
    expect(counted({ status: "present", hoursFollowed: 60 }, [])).toEqual([]);
    expect(counted({ status: "present" }, [{ sessionId: "S1", date: "2027-01-01" }])).toEqual([]);
  });
});
