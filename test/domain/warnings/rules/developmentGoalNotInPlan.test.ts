import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-POP-02 developmentGoalNotInPlan", () => {
  it("names a goal without training, or with a cancelled one", () => {
    expect(
      found(
        "W-POP-02",
        aPlan({
          employees: [{ id: "M1", name: "Bo" }],
          trainings: [{ id: "O1", title: "Excel", status: "cancelled" }],
          developmentPlans: [
            { id: "G1", employeeId: "M1", goal: "Leiding geven", status: "open" },
            { id: "G2", employeeId: "M1", goal: "Excel", trainingId: "O1" },
          ],
        }),
      ),
    ).toEqual([
      { at: "developmentPlans/G1/trainingId", facts: { name: "Bo", goal: "Leiding geven" } },
      { at: "developmentPlans/G2/trainingId", facts: { name: "Bo", goal: "Excel" } },
    ]);
  });

  it("is silent with a training, and for what is done or dropped", () => {
    expect(
      found(
        "W-POP-02",
        aPlan({
          trainings: [{ id: "O1", title: "Excel", status: "planned" }],
          developmentPlans: [
            { goal: "Excel", trainingId: "O1", status: "planned" },
            { goal: "Spaans", status: "dropped" },
            { goal: "Heftruck", status: "done" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-POP-02: rows that are not complete", () => {
  it("asks for no training where no goal was noted, and names somebody who is not on the staff list by ID", () => {
    const developmentPlans = [
      { employeeId: "M9", date: "2027-01-10" },
      { id: "G2", employeeId: "M9", goal: "Spaans" },
    ];
    expect(found("W-POP-02", aPlan({ developmentPlans }))).toEqual([
      { at: "developmentPlans/G2/trainingId", facts: { name: "M9", goal: "Spaans" } },
    ]);
  });
});
