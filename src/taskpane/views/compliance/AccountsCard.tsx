import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AccountTotals } from "../../../actions/compliance/complianceOverview";
import { recordBalances } from "../../../actions/compliance/recordBalances";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { complianceTexts } from "../../../i18n/pane/complianceTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "1fr auto", gap: `2px ${tokens.spacingHorizontalM}`, margin: 0 },
  number: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

interface AccountsCardProps {
  readonly accounts: AccountTotals;
  readonly year: number | null;
}

/** What everybody together may still follow (F-C2, F-C3), and recording it as the start of next year. */
export function AccountsCard({ accounts, year }: AccountsCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const texts = textsIn(complianceTexts, language);
  const { people, toRecord } = accounts;
  const record = () => change({ kind: "recordBalances", planned: recordBalances, said: texts.balancesRecorded });
  return (
    <Card title={texts.accountsTitle(year)}>
      {people === 0 ? (
        <StatusMark status="info" text={texts.noAccounts} />
      ) : (
        <>
          <span>{texts.accountsOf(people)}</span>
          <dl className={styles.rows}>
            {(["carriedIn", "right", "taken", "balance"] as const).map((part) => (
              <AccountRow key={part} label={texts.accountParts[part]} days={accounts[part]} />
            ))}
          </dl>
          <p className={styles.hint}>{texts.recordHint}</p>
          {toRecord === 0 ? (
            <StatusMark status="done" text={texts.allRecorded} />
          ) : (
            <Button
              className={styles.button}
              disabledFocusable={state.kind === "running"}
              onClick={() => void record()}
            >
              {texts.recordBalances(toRecord)}
            </Button>
          )}
        </>
      )}
      <ChangeResult state={state} done={texts.balancesRecorded} />
    </Card>
  );
}

function AccountRow({ label, days }: { readonly label: string; readonly days: number }) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.number}>{textsIn(complianceTexts, language).days(formatNumber(days, language))}</dd>
    </>
  );
}
