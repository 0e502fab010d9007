import { describe, expect, it } from "vitest";
import { startingPlan } from "../../../../src/actions/startingPlan";
import { choiceLists } from "../../../../src/domain/plan/choiceLists";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const topics = choiceLists.ruleTopic.keys;

describe("W-REG-01 ruleTopicMissing", () => {
  it("names the topics without a rule", () => {
    expect(
      found(
        "W-REG-01",
        aPlan({
          organisation: { country: "NL" },
          rules: topics.slice(1).map((topic) => ({ topic, text: "Afgesproken." })),
        }),
      ),
    ).toEqual([{ at: "rules//topic", facts: { topics: [topics[0]] } }]);
  });

  it("does not ask a Belgian organisation for consent of the works council", () => {
    expect(
      found(
        "W-REG-01",
        aPlan({
          organisation: { country: "BE" },
          rules: topics
            .filter((topic) => topic !== "worksCouncilConsent")
            .map((topic) => ({ topic, text: "Afgesproken." })),
        }),
      ),
    ).toEqual([]);
  });

  it("counts a topic that a new plan prepared, with an empty text, as missing", () => {
    const plan = startingPlan({ language: "nl-NL", country: "NL", planYear: 2027, today: "2027-01-04" });
    expect(found("W-REG-01", plan)).toEqual([{ at: "rules//topic", facts: { topics } }]);
    const [first, ...others] = plan.rules;
    if (first === undefined) throw new Error("A new plan has rules.");
    const written = { ...plan, rules: [{ ...first, text: "Tot 500 euro beslist de leidinggevende." }, ...others] };
    expect(found("W-REG-01", written)).toEqual([{ at: "rules//topic", facts: { topics: topics.slice(1) } }]);
  });
});

describe("W-REG-01: consent of the works council", () => {
  it("is a topic in the Netherlands, and of an organisation in both countries", () => {
    const rules = topics
      .filter((topic) => topic !== "worksCouncilConsent")
      .map((topic) => ({ topic, text: "Afgesproken." }));
    const missing = (country: "NL" | "BE" | "BE+NL" | null) =>
      found("W-REG-01", aPlan({ organisation: { country }, rules })).map(({ facts }) => facts.topics);
    expect(missing("NL")).toEqual([["worksCouncilConsent"]]);
    expect(missing("BE+NL")).toEqual([["worksCouncilConsent"]]);
    expect(missing(null)).toEqual([]);
  });

  it("is the only topic that Belgium does without", () => {
    const rules = topics.slice(1).map((topic) => ({ topic, text: "Afgesproken." }));
    expect(found("W-REG-01", aPlan({ organisation: { country: "BE" }, rules }))).toEqual([
      { at: "rules//topic", facts: { topics: [topics[0]] } },
    ]);
  });

  it("is not asked while no rule was written down at all", () => {
    expect(found("W-REG-01", aPlan({ organisation: { country: "NL" } }))).toEqual([]);
  });
});
