import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const dutch = { country: "NL", consultationBody: "worksCouncil" } as const;

describe("W-REG-02 consentMissing", () => {
  it("names a rule, and an approved budget, without consent", () => {
    expect(
      found(
        "W-REG-02",
        aPlan({
          organisation: { ...dutch, budgetStatus: "approved" },
          rules: [{ id: "R1", topic: "repayment", text: "Drie jaar aflopend." }],
        }),
      ),
    ).toEqual([
      { at: "organisation//worksCouncilConsentOn", facts: { topic: "budget" } },
      { at: "rules/R1/worksCouncilConsent", facts: { topic: "repayment" } },
    ]);
  });

  it("is silent with consent or a collective agreement", () => {
    expect(
      found(
        "W-REG-02",
        aPlan({
          organisation: { ...dutch, budgetStatus: "approved", worksCouncilConsentOn: "2027-01-10" },
          rules: [
            { topic: "repayment", text: "Aflopend.", worksCouncilConsent: true },
            { topic: "travel", text: "Tweede klas.", coveredByAgreement: true },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent in Belgium and without a works council", () => {
    expect(
      found(
        "W-REG-02",
        aPlan({
          organisation: { country: "BE", consultationBody: "worksCouncil" },
          rules: [{ topic: "repayment", text: "Drie jaar aflopend." }],
        }),
      ),
    ).toEqual([]);
  });

  it("asks no consent to a topic whose text is still empty", () => {
    expect(found("W-REG-02", aPlan({ organisation: dutch, rules: [{ topic: "repayment" }] }))).toEqual([]);
  });
});

describe("W-REG-02: when consent is needed", () => {
  const rules = [{ id: "R1", topic: "repayment" as const, text: "Drie jaar aflopend." }];

  it("asks none of another body than a works council", () => {
    expect(placesFound("W-REG-02", { organisation: { ...dutch, consultationBody: "none" }, rules })).toEqual([]);
    expect(placesFound("W-REG-02", { organisation: { country: "NL" }, rules })).toEqual([]);
  });

  it.each([
    ["proposal", []],
    ["submitted", []],
    ["approved", ["organisation//worksCouncilConsentOn"]],
    ["locked", ["organisation//worksCouncilConsentOn"]],
  ] as const)("for a budget that is %s", (budgetStatus, places) => {
    expect(placesFound("W-REG-02", { organisation: { ...dutch, budgetStatus } })).toEqual(places);
  });

  it("leaves out a rule without a topic", () => {
    expect(placesFound("W-REG-02", { organisation: dutch, rules: [{ text: "Drie jaar aflopend." }] })).toEqual([]);
  });
});
