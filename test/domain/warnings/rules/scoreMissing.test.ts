import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const criteria = [
  { id: "K1", name: "Urgentie", weight: 0.6 },
  { id: "K2", name: "Bereik", weight: 0.4 },
];

describe("W-PRI-02 scoreMissing", () => {
  it("names the criteria nobody scored, also for a training without any score", () => {
    expect(
      found(
        "W-PRI-02",
        aPlan({
          criteria,
          trainings: [
            { id: "O1", title: "Excel" },
            { id: "O2", title: "Lassen" },
          ],
          priorities: [{ trainingId: "O1", criterionId: "K1", group: "hr", score: 4 }],
        }),
      ),
    ).toEqual([
      { at: "trainings/O1/", facts: { title: "Excel", criteria: ["Bereik"] } },
      { at: "trainings/O2/", facts: { title: "Lassen", criteria: ["Urgentie", "Bereik"] } },
    ]);
  });

  it("is silent when one group scored each criterion, and for a cancelled training", () => {
    expect(
      found(
        "W-PRI-02",
        aPlan({
          criteria,
          trainings: [
            { id: "O1", title: "Excel" },
            { id: "O2", title: "Lassen", status: "cancelled" },
          ],
          priorities: [
            { trainingId: "O1", criterionId: "K1", group: "hr", score: 4 },
            { trainingId: "O1", criterionId: "K2", group: "board", score: 1 },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent until the first score", () => {
    expect(found("W-PRI-02", aPlan({ criteria, trainings: [{ title: "Excel" }] }))).toEqual([]);
  });
});

describe("W-PRI-02: which criteria must be scored", () => {
  it("are those with a weight above zero", () => {
    const plan = aPlan({
      criteria: [...criteria, { id: "K3", name: "Wens", weight: 0 }, { id: "K4", name: "Rest" }],
      trainings: [
        { id: "O1", title: "Excel" },
        { id: "O2", cluster: "b" },
      ],
      priorities: [{ trainingId: "O2", criterionId: "K1", group: "hr", score: 4 }],
    });
    expect(found("W-PRI-02", plan).map(({ facts }) => facts)).toEqual([
      { title: "Excel", criteria: ["Urgentie", "Bereik"] },
      { title: "O2", criteria: ["Bereik"] },
    ]);
  });
});
