import { defineRecord } from "../field";

/** Rules of the game, with ground and works-council consent (S1.35). */
export const rules = defineRecord({
  topic: { kind: "choice", list: "ruleTopic", required: true },
  category: { kind: "choice", list: "ruleCategory" },
  text: { kind: "text", long: true },
  legalGround: { kind: "text" },
  appliesTo: { kind: "text" },
  startDate: { kind: "date" },
  worksCouncilConsent: { kind: "yesNo" },
  coveredByAgreement: { kind: "yesNo" },
});
