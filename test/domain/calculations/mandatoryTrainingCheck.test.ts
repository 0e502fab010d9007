import { describe, expect, it } from "vitest";
import { mandatoryTrainingCheck } from "../../../src/domain/calculations/mandatoryTrainingCheck";

const enrolment = {
  mandatory: true,
  ownContribution: 0,
  repaymentClause: false,
  outsideRoster: false,
  countsAsWork: false,
};

describe("mandatory training", () => {
  it("must be free, without clause, in working time", () => {
    expect(mandatoryTrainingCheck(enrolment)).toEqual([]);
    expect(mandatoryTrainingCheck({ ...enrolment, ownContribution: 1 })).toEqual(["ownContribution"]);
    expect(mandatoryTrainingCheck({ ...enrolment, repaymentClause: true })).toEqual(["repaymentClause"]);
    expect(mandatoryTrainingCheck({ ...enrolment, outsideRoster: true })).toEqual(["notWorkingTime"]);
    expect(mandatoryTrainingCheck({ ...enrolment, outsideRoster: true, countsAsWork: true })).toEqual([]);
  });

  it("does not hold for other training", () => {
    expect(
      mandatoryTrainingCheck({
        mandatory: false,
        ownContribution: 5,
        repaymentClause: true,
        outsideRoster: true,
        countsAsWork: false,
      }),
    ).toEqual([]);
  });
});
