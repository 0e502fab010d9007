import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { rulesByTopic, type PolicyRule, type TopicRules } from "../../../actions/roles/rulesByTopic";
import type { Plan } from "../../../domain/plan/plan";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { policyTexts } from "../../../i18n/pane/policyTexts";
import { wordsOf } from "../../../i18n/warnings/wordsOf";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { StatusMark } from "../../parts/StatusMark";
import { ConsentButton } from "./ConsentButton";
import { RuleForm } from "./RuleForm";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The rules of the game by topic: what was agreed, what is missing and on what it rests. A topic opens to be filled in. */
export function RulesCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const texts = textsIn(policyTexts, language);
  const { topics } = useMemo(() => rulesByTopic(plan), [plan]);
  const agreed = topics.filter(({ isAgreed }) => isAgreed).length;
  const words = wordsOf(language);
  return (
    <Card title={texts.rulesTitle}>
      <StatusMark
        status={agreed === topics.length ? "done" : "attention"}
        text={texts.rulesSummary(agreed, topics.length)}
      />
      <ul className={styles.list}>
        {topics.map((one) => (
          <li key={one.topic}>
            <ExpandRow
              id={`rule-${one.topic}`}
              isOpen={opened === one.topic}
              onToggle={() => setOpened(opened === one.topic ? null : one.topic)}
              title={<TopicWords name={words.choice("ruleTopic", one.topic)} rules={one.rules} />}
            >
              {one.rules.map((rule) => (
                <RuleParts key={rule.id} rule={rule} topic={one} />
              ))}
              {one.rules.length === 0 && <RuleForm topic={one.topic} rule={null} />}
            </ExpandRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function TopicWords({ name, rules }: { readonly name: string; readonly rules: readonly PolicyRule[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(policyTexts, language);
  const missing = [...new Set(rules.flatMap((rule) => rule.missing))].map((part) => texts.missing[part]);
  const consent = rules.some((rule) => rule.consent === "missing") ? [texts.consent.missing] : [];
  const lacks = [...missing, ...consent];
  return (
    <span className={styles.words}>
      <span>{name}</span>
      {rules.length === 0 && <StatusMark status="notStarted" text={texts.noRule} />}
      {rules.length > 0 && (
        <StatusMark
          status={lacks.length === 0 ? "done" : "attention"}
          text={[texts.ruleCount(rules.length), ...lacks].join(", ")}
        />
      )}
    </span>
  );
}

function RuleParts({ rule, topic }: { readonly rule: PolicyRule; readonly topic: TopicRules }) {
  const { language } = usePane();
  const styles = useStyles();
  const [isEditing, setEditing] = useState(false);
  const texts = textsIn(policyTexts, language);
  const facts = [
    ...(rule.legalGround === null ? [] : [`${texts.legalGround}: ${rule.legalGround}`]),
    ...(rule.startDate === null ? [] : [`${texts.startDate}: ${formatDate(rule.startDate, language)}`]),
    ...(rule.appliesTo === null ? [] : [texts.appliesTo(rule.appliesTo)]),
  ];
  if (isEditing) return <RuleForm topic={topic.topic} rule={rule} onClose={() => setEditing(false)} />;
  return (
    <div className={styles.words}>
      <span>{rule.text ?? texts.missing.text}</span>
      <span className={styles.small}>{facts.join(" · ")}</span>
      <ConsentButton rule={rule} />
      <Button size="small" style={{ alignSelf: "start" }} onClick={() => setEditing(true)}>
        {texts.editRule}
      </Button>
    </div>
  );
}
