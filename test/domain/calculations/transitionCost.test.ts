import { describe, expect, it } from "vitest";
import { transitionCost } from "../../../src/domain/calculations/transitionCost";

const cost = {
  amount: 250_000,
  consentOn: "2027-01-10",
  costOn: "2027-02-01",
  written: true,
  forOwnFunction: false,
  isWage: false,
  employmentEnd: "2028-06-30",
  longerTermAgreed: false,
};

describe("cost deducted from the transition payment", () => {
  it("is deducted when every condition is met", () => {
    expect(transitionCost(cost, 60)).toEqual({ deductible: 250_000, refusal: null });
  });

  it.each([
    [{ consentOn: null }, "noConsent"],
    [{ consentOn: "2027-02-02" }, "consentAfterCost"],
    [{ written: false }, "notWritten"],
    [{ forOwnFunction: true }, "ownFunction"],
    [{ isWage: true }, "wage"],
    [{ employmentEnd: "2032-02-02" }, "tooLongAgo"],
    [{ consentOn: null, written: false }, "noConsent"],
  ])("is refused for %j", (facts, refusal) => {
    expect(transitionCost({ ...cost, ...facts }, 60)).toEqual({ deductible: 0, refusal });
  });

  it("may be as old as the term that is given", () => {
    expect(transitionCost({ ...cost, employmentEnd: "2032-02-02" }, 72).refusal).toBeNull();
    expect(transitionCost({ ...cost, employmentEnd: "2028-02-02" }, 12).refusal).toBe("tooLongAgo");
  });

  it("may be older than five years when that was agreed", () => {
    expect(transitionCost({ ...cost, employmentEnd: "2032-02-02", longerTermAgreed: true }, 60).refusal).toBeNull();
    expect(transitionCost({ ...cost, employmentEnd: "2032-02-01" }, 60).refusal).toBeNull();
  });
});
