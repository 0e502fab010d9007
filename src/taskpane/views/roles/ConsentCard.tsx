import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { recordBudgetConsent } from "../../../actions/roles/changeRule";
import { rulesByTopic } from "../../../actions/roles/rulesByTopic";
import type { Plan } from "../../../domain/plan/plan";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { policyTexts } from "../../../i18n/pane/policyTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { DateField } from "../../parts/DateField";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Where the consent of a Dutch works council stands, for the rules and for the budget; absent where the law does not ask for it. */
export function ConsentCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const { topics, isConsentAsked, budgetConsentOn } = rulesByTopic(plan);
  const [day, setDay] = useState(budgetConsentOn);
  const texts = textsIn(policyTexts, language);
  if (!isConsentAsked) return null;
  const rules = topics.flatMap((topic) => topic.rules).filter(({ text }) => text !== null);
  const good = rules.filter(({ consent }) => consent !== "missing").length;
  const save = () =>
    change({ kind: "recordConsent", planned: (now) => recordBudgetConsent(now, day), said: texts.consentSaved });
  return (
    <Card title={texts.consentTitle}>
      <span>{texts.consentText}</span>
      <StatusMark
        status={good === rules.length ? "done" : "attention"}
        text={texts.consentSummary(good, rules.length)}
      />
      {budgetConsentOn === null ? (
        <StatusMark status="attention" text={texts.budgetConsentMissing} />
      ) : (
        <StatusMark status="done" text={texts.budgetConsentSince(formatDate(budgetConsentOn, language))} />
      )}
      <DateField label={texts.budgetConsent} value={day} onChange={setDay} />
      <Button className={styles.button} disabledFocusable={state.kind === "running"} onClick={() => void save()}>
        {texts.saveConsent}
      </Button>
      <ChangeResult state={state} done={texts.consentSaved} />
    </Card>
  );
}
