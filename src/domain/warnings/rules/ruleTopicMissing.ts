import { choiceLists } from "../../plan/choiceLists";
import { isInNetherlands } from "../countryPack";
import { defineRule } from "../defineRule";
import { writtenRules } from "../writtenRules";

/**
 * Topics for which there is no rule of the game (S1.35, domain 2.4), together in one warning; a rule without a text is none. Silent while the table is
 * empty; consent of the works council is a Dutch topic.
 */
export const ruleTopicMissing = defineRule({
  code: "W-REG-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const present = new Set(writtenRules(plan).map(({ topic }) => topic));
    const topics = choiceLists.ruleTopic.keys.filter(
      (topic) => !present.has(topic) && (topic !== "worksCouncilConsent" || isInNetherlands(plan)),
    );
    return plan.rules.length === 0 || topics.length === 0
      ? []
      : [{ place: { table: "rules", row: null, field: "topic" }, facts: { topics } }];
  },
});
