import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { recordRuleConsent } from "../../../actions/roles/changeRule";
import type { PolicyRule } from "../../../actions/roles/rulesByTopic";
import { textsIn } from "../../../i18n/language";
import { policyTexts } from "../../../i18n/pane/policyTexts";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, padding: "4px 0" },
});

/** The works council's consent to a rule, where it is asked, and noting that it came or went. */
export function ConsentButton({ rule: { id, consent } }: { readonly rule: PolicyRule }) {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const texts = textsIn(policyTexts, language);
  if (consent === "notAsked") return null;
  const isGiven = consent === "given";
  const toggle = () =>
    change({
      kind: "recordConsent",
      planned: (plan) => recordRuleConsent(plan, id, !isGiven),
      said: texts.consentSaved,
    });
  return (
    <div className={styles.row}>
      <StatusMark status={consent === "missing" ? "attention" : "done"} text={texts.consent[consent]} />
      {consent !== "byAgreement" && (
        <Button size="small" disabledFocusable={state.kind === "running"} onClick={() => void toggle()}>
          {isGiven ? texts.takeConsent : texts.giveConsent}
        </Button>
      )}
      {state.kind === "failed" && <ChangeResult state={state} done="" />}
    </div>
  );
}
