import { describe, expect, it } from "vitest";
import { outcomeOfTest, testOutcome } from "../../../src/domain/calculations/testOutcome";

describe("is training the answer?", () => {
  it.each([
    ["strong", 0, "no", "training"],
    ["strong", 3, "no", "trainingWithMeasure"],
    ["partial", 0, "partly", "trainingWithMeasure"],
    ["strong", 0, "yes", "organiseFirst"],
    ["none", 1, "no", "noTraining"],
    ["partial", 1, "no", "training"],
    ["strong", 2, "no", "trainingWithMeasure"],
    ["none", 0, "yes", "noTraining"],
  ] as const)("%s contribution, %i other causes, other way %s: %s", (contribution, otherCauses, otherWay, outcome) => {
    expect(testOutcome({ contribution, otherCauses, otherWay })).toBe(outcome);
  });

  it.each([
    { contribution: null, otherCauses: 0, otherWay: "no" },
    { contribution: "strong", otherCauses: null, otherWay: "no" },
    { contribution: "none", otherCauses: 0, otherWay: null },
  ] as const)("is not tested while an answer is missing", (answers) => {
    expect(testOutcome(answers)).toBe("notTested");
  });

  it.each([
    [[], null, "notTested"],
    [[], false, "notTested"],
    [[], true, "training"],
    [["tools"], null, "training"],
    [["tools", "staffing"], null, "trainingWithMeasure"],
  ] as const)("counts the other causes %j when they were considered (%s): %s", (otherCauses, considered, outcome) => {
    const answers = { contribution: "strong", otherCauses, causesConsidered: considered, otherWay: "no" } as const;
    expect(outcomeOfTest(answers)).toBe(outcome);
  });
});
