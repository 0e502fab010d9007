import { isInNetherlands } from "../countryPack";
import { defineRule, type Finding } from "../defineRule";
import { writtenRules } from "../writtenRules";

/**
 * A Dutch organisation with a works council has a rule about training, or an approved training budget, without the council's consent
 * (art. 27 paragraph 1 sub f WOR). What a collective agreement already regulates needs none, and a rule without a text says nothing yet.
 */
export const consentMissing = defineRule({
  code: "W-REG-02",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const { consultationBody, budgetStatus, worksCouncilConsentOn } = plan.organisation;
    if (!isInNetherlands(plan) || consultationBody !== "worksCouncil") return [];
    const ofRules = writtenRules(plan).flatMap(
      ({ id, topic, worksCouncilConsent, coveredByAgreement }): Finding<"W-REG-02">[] =>
        worksCouncilConsent === true || coveredByAgreement === true
          ? []
          : [{ place: { table: "rules", row: id, field: "worksCouncilConsent" }, facts: { topic } }],
    );
    const isApproved = budgetStatus === "approved" || budgetStatus === "locked";
    const ofBudget: Finding<"W-REG-02">[] =
      isApproved && worksCouncilConsentOn === null
        ? [
            {
              place: { table: "organisation", row: null, field: "worksCouncilConsentOn" },
              facts: { topic: "budget" },
            },
          ]
        : [];
    return [...ofRules, ...ofBudget];
  },
});
