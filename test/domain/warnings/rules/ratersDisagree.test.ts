import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const about = { criteria: [{ id: "K1", name: "Urgentie", weight: 1 }], trainings: [{ id: "O1", title: "Excel" }] };

describe("W-PRI-03 ratersDisagree", () => {
  it("names a difference of 3 points", () => {
    expect(
      found(
        "W-PRI-03",
        aPlan({
          ...about,
          priorities: [
            { trainingId: "O1", criterionId: "K1", group: "board", score: 2 },
            { trainingId: "O1", criterionId: "K1", group: "staff", score: 5 },
            { trainingId: "O1", criterionId: "K1", group: "hr", score: 3 },
          ],
        }),
      ),
    ).toEqual([
      {
        at: "trainings/O1/",
        facts: {
          title: "Excel",
          criterion: "Urgentie",
          highestGroup: "staff",
          highest: 5,
          lowestGroup: "board",
          lowest: 2,
        },
      },
    ]);
  });

  it("finds the lowest score wherever it stands, and names of equal scores the first highest and the last lowest group", () => {
    const rows = [
      ["board", 3],
      ["hr", 5],
      ["staff", 1],
      ["managers", 5],
      ["worksCouncil", 1],
    ] as const;
    const priorities = rows.map(([group, score]) => ({ trainingId: "O1", criterionId: "K1", group, score }));
    expect(found("W-PRI-03", aPlan({ ...about, priorities })).map(({ facts }) => facts)).toMatchObject([
      { highestGroup: "hr", highest: 5, lowestGroup: "worksCouncil", lowest: 1 },
    ]);
  });

  it("accepts 2 points", () => {
    expect(
      found(
        "W-PRI-03",
        aPlan({
          ...about,
          priorities: [
            { trainingId: "O1", criterionId: "K1", group: "board", score: 3 },
            { trainingId: "O1", criterionId: "K1", group: "staff", score: 5 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-PRI-03: which scores are compared", () => {
  const rated = (score: number | null, change: object = {}) => ({
    trainingId: "O1",
    criterionId: "K1",
    group: "board" as const,
    score,
    ...change,
  });
  const staff = (score: number | null, change: object = {}) => rated(score, { group: "staff", ...change });
  const both: PlanSketch = {
    criteria: [...about.criteria, { id: "K2", name: "Kosten", weight: 1 }],
    trainings: [...about.trainings, { id: "O2", title: "Lassen" }],
  };

  it.each<[string, NonNullable<PlanSketch["priorities"]>, readonly string[]]>([
    ["on one criterion of one training", [rated(1), staff(4)], ["trainings/O1/"]],
    ["not of two trainings", [rated(1), staff(4, { trainingId: "O2" })], []],
    ["not on two criteria", [rated(1), staff(4, { criterionId: "K2" })], []],
    ["not of raters without a group", [rated(1, { group: null }), staff(4)], []],
    ["not a score that is not filled in", [rated(null), staff(4)], []],
    ["not where nobody gave a score", [rated(null), staff(null)], []],
    ["not of a training that is not on the list", [rated(1, { trainingId: "O9" }), staff(4, { trainingId: "O9" })], []],
    [
      "not on a criterion that is not on the list",
      [rated(1, { criterionId: "K9" }), staff(4, { criterionId: "K9" })],
      [],
    ],
  ])("%s", (_fact, priorities, expected) => {
    expect(placesFound("W-PRI-03", { ...both, priorities })).toEqual(expected);
  });
});
