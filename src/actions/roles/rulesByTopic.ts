import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { isInNetherlands } from "../../domain/warnings/countryPack";
import { writtenRules } from "../../domain/warnings/writtenRules";

export type RuleTopic = ChoiceOf<"ruleTopic">;

/** A rule of the game and what it still lacks. */
export interface PolicyRule {
  readonly id: string;
  readonly text: string | null;
  readonly legalGround: string | null;
  readonly appliesTo: string | null;
  readonly startDate: IsoDate | null;
  /** `notAsked` where no consent is needed: outside the Netherlands, or while the rule says nothing. */
  readonly consent: "given" | "missing" | "byAgreement" | "notAsked";
  readonly missing: readonly ("text" | "legalGround" | "startDate")[];
}

/** A topic with its rules. */
export interface TopicRules {
  readonly topic: RuleTopic;
  /** Whether one of the rules says something; a text that is empty is no agreement. */
  readonly isAgreed: boolean;
  readonly rules: readonly PolicyRule[];
}

/** The rules of the game by topic (S1.35), and whether the works council has to consent (art. 27 paragraph 1 sub f of the Dutch WOR). */
export interface RulesByTopic {
  readonly topics: readonly TopicRules[];
  readonly isConsentAsked: boolean;
  /** The works council's consent to how the budget is spent; `null` while there is none. */
  readonly budgetConsentOn: IsoDate | null;
}

/** Topics in the order of the list; the topic of works-council consent only where Dutch law asks for it. */
export function rulesByTopic(plan: Plan): RulesByTopic {
  const { consultationBody, worksCouncilConsentOn } = plan.organisation;
  const isDutch = isInNetherlands(plan);
  const isConsentAsked = isDutch && consultationBody === "worksCouncil";
  const written = new Set(writtenRules(plan).map(({ topic }) => topic));
  const topics = choiceLists.ruleTopic.keys
    .filter((topic) => isDutch || topic !== "worksCouncilConsent" || plan.rules.some((rule) => rule.topic === topic))
    .map((topic) => ({
      topic,
      isAgreed: written.has(topic),
      rules: plan.rules.filter((rule) => rule.topic === topic).map((rule) => policyRule(rule, isConsentAsked)),
    }));
  return { topics, isConsentAsked, budgetConsentOn: worksCouncilConsentOn };
}

function policyRule(rule: PlanRow<"rules">, isConsentAsked: boolean): PolicyRule {
  const { id, text, legalGround, appliesTo, startDate, worksCouncilConsent, coveredByAgreement } = rule;
  const missing = (["text", "legalGround", "startDate"] as const).filter((field) => rule[field] === null);
  const asked = worksCouncilConsent === true ? "given" : coveredByAgreement === true ? "byAgreement" : "missing";
  return {
    id,
    text,
    legalGround,
    appliesTo,
    startDate,
    consent: isConsentAsked && text !== null ? asked : "notAsked",
    missing,
  };
}
