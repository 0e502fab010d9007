import { describe, expect, it } from "vitest";
import { choiceLists } from "../../../../src/domain/plan/choiceLists";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const topics = choiceLists.ruleTopic.keys;

describe("W-REG-01 ruleTopicMissing", () => {
  it("names the topics without a rule", () => {
    expect(
      found("W-REG-01", aPlan({ organisation: { country: "NL" }, rules: topics.slice(1).map((topic) => ({ topic })) })),
    ).toEqual([{ at: "rules//topic", facts: { topics: [topics[0]] } }]);
  });

  it("does not ask a Belgian organisation for consent of the works council", () => {
    expect(
      found(
        "W-REG-01",
        aPlan({
          organisation: { country: "BE" },
          rules: topics.filter((topic) => topic !== "worksCouncilConsent").map((topic) => ({ topic })),
        }),
      ),
    ).toEqual([]);
  });
});
