import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { wkrCosts } from "../../../src/domain/warnings/wkrCosts";
import { aPlan } from "../../builders/aPlan";

const nothing = { targetedExemption: 0, freeSpace: 0, wage: 0, unclassified: 0 };

function costs(enrolments: readonly Partial<PlanRow<"enrolments">>[], dates: readonly string[] = ["2027-01-01"]) {
  const plan = aPlan({
    organisation: { planYear: 2027 },
    sessions: [{ id: "S1" }],
    trainingDays: dates.map((date) => ({ sessionId: "S1", date })),
    employees: [{ id: "M1" }],
    enrolments: enrolments.map((row) => ({ sessionId: "S1", employeeId: "M1", status: "enrolled" as const, ...row })),
  });
  return wkrCosts(plan, ruleContext(plan));
}

describe("costs in the Dutch work-related costs scheme", () => {
  it("are added up by class; a cost without class stands apart and one without amount adds nothing", () => {
    const rows = [
      { courseCost: 100, wkrClass: "freeSpace" as const },
      { courseCost: 20, wkrClass: "freeSpace" as const, status: "passed" as const },
      { courseCost: 3, wkrClass: "targetedExemption" as const, status: "present" as const },
      { courseCost: 7 },
      { wkrClass: "wage" as const },
    ];
    expect(costs(rows)).toEqual({ targetedExemption: 3, freeSpace: 120, wage: 0, unclassified: 7 });
  });

  it("are those of people who take a place", () => {
    expect(costs([{ courseCost: 100, status: "proposed" }])).toEqual(nothing);
    expect(costs([{ courseCost: 100, status: "waitingList" }])).toEqual(nothing);
  });

  it("belong to the year in which the session starts", () => {
    const cost = [{ courseCost: 100 }];
    expect(costs(cost, ["2027-12-31", "2028-01-07"])).toEqual({ ...nothing, unclassified: 100 });
    expect(costs(cost, ["2026-12-31", "2027-01-07"])).toEqual(nothing);
    expect(costs(cost, ["2028-01-01"])).toEqual(nothing);
    expect(costs(cost, [])).toEqual(nothing);
  });
});
