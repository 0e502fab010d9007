import { describe, expect, it } from "vitest";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { addRule, changeRule, recordBudgetConsent, recordRuleConsent } from "../../../src/actions/roles/changeRule";
import { rulesByTopic } from "../../../src/actions/roles/rulesByTopic";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const rules: PlanSketch["rules"] = [
  { id: "1", topic: "travel", text: "Tweede klas.", legalGround: "Eigen beleid", startDate: "2027-01-01" },
  { id: "2", topic: "repayment", text: "Drie jaar aflopend.", coveredByAgreement: true },
];
const dutch = aPlan({ organisation: { country: "NL", consultationBody: "worksCouncil" }, rules });
const ruleOf = (plan: Plan, id: string) =>
  rulesByTopic(plan)
    .topics.flatMap((topic) => topic.rules)
    .find((rule) => rule.id === id);

describe("rulesByTopic", () => {
  it("has every topic, also those about which nothing was agreed", () => {
    const { topics } = rulesByTopic(dutch);
    expect(topics).toHaveLength(18);
    expect(topics.filter((topic) => topic.rules.length > 0).map(({ topic }) => topic)).toEqual(["travel", "repayment"]);
  });

  it("asks a Dutch works council for its consent, unless the collective agreement regulates it", () => {
    expect([ruleOf(dutch, "1")?.consent, ruleOf(dutch, "2")?.consent]).toEqual(["missing", "byAgreement"]);
    const given = planAfterChanges(dutch, recordRuleConsent(dutch, "1", true));
    expect(ruleOf(given, "1")?.consent).toBe("given");
  });

  it("takes a topic that was only prepared for no agreement, and asks no consent to it", () => {
    const prepared = aPlan({
      organisation: { country: "NL", consultationBody: "worksCouncil" },
      rules: [{ id: "1", topic: "travel" }],
    });
    expect(rulesByTopic(prepared).topics.filter(({ isAgreed }) => isAgreed)).toEqual([]);
    expect(ruleOf(prepared, "1")).toMatchObject({ consent: "notAsked", missing: ["text", "legalGround", "startDate"] });
  });

  it("asks nothing in Flanders and leaves the topic out", () => {
    const flemish = aPlan({ organisation: { country: "BE", consultationBody: "worksCouncil" }, rules });
    expect(ruleOf(flemish, "1")?.consent).toBe("notAsked");
    expect(rulesByTopic(flemish).topics.map(({ topic }) => topic)).not.toContain("worksCouncilConsent");
  });

  it("says what a rule lacks", () => {
    expect(ruleOf(dutch, "1")?.missing).toEqual([]);
    expect(ruleOf(dutch, "2")?.missing).toEqual(["legalGround", "startDate"]);
  });
});

describe("changing rules", () => {
  const words = { text: "Tweede klas.", legalGround: "Cao art. 12", startDate: "2027-01-01" };

  it("writes only what differs", () => {
    expect(changeRule(dutch, "1", words)[0]?.changed).toEqual([
      { id: "1", fields: [{ field: "legalGround", to: "Cao art. 12" }] },
    ]);
  });

  it("adds a rule about a topic", () => {
    const after = planAfterChanges(dutch, addRule(dutch, "priority", words));
    expect(after.rules.at(-1)).toMatchObject({ topic: "priority", text: "Tweede klas." });
  });

  it("notes the day of consent to the budget as a setting", () => {
    expect(recordBudgetConsent(dutch, null)).toEqual([]);
    expect(recordBudgetConsent(dutch, "2027-02-01")[0]?.changed).toEqual([
      { id: "worksCouncilConsentOn", fields: [{ field: "worksCouncilConsentOn", to: "2027-02-01" }] },
    ]);
  });
});
