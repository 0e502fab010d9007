import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { BudgetStatus } from "../../../actions/budgetStatus";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { formatWholeEuro } from "../../../i18n/formats";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";
import { BudgetBar } from "./BudgetBar";
import { useBudgetColors } from "./useBudgetColors";

const useStyles = makeStyles({
  legend: { display: "grid", gridTemplateColumns: "1fr auto", gap: "4px 12px", margin: 0 },
  term: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  sign: { display: "flex", justifyContent: "center", width: "12px", flexShrink: 0 },
  swatch: { width: "12px", height: "12px", flexShrink: 0, boxSizing: "border-box", forcedColorAdjust: "none" },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** The budget as a picture with its numbers: granted, planned, committed, spent and what fits up to the cut-off line. */
export function BudgetCard({ budget }: { readonly budget: BudgetStatus }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(homeTexts, language);
  const { granted, planned, funded } = budget;
  return (
    <Card title={texts.budgetTitle}>
      <BudgetBar budget={budget} />
      <BudgetLegend budget={budget} />
      {granted === null ? (
        <>
          <span>{texts.notGranted}</span>
          <Button
            id="grant-budget"
            className={styles.button}
            onClick={() => show({ table: "organisation", row: null, field: "budgetGranted" })}
          >
            {texts.grantBudget}
          </Button>
        </>
      ) : planned > granted ? (
        <StatusMark status="attention" text={texts.overBudget(formatWholeEuro(planned - granted, language))} />
      ) : (
        <StatusMark status="done" text={texts.withinBudget(formatWholeEuro(granted - planned, language))} />
      )}
      {funded !== null && <p className={styles.hint}>{texts.cutOffHint}</p>}
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}

function BudgetLegend({ budget }: { readonly budget: BudgetStatus }) {
  const { language } = usePane();
  const styles = useStyles();
  const colors = useBudgetColors();
  const texts = textsIn(homeTexts, language);
  const { granted, planned, committed, spent, funded } = budget;
  const rows = [
    { kind: "granted", amount: granted, label: texts.granted },
    { kind: "planned", amount: planned, label: texts.planned },
    { kind: "cutOff", amount: funded, label: texts.cutOff },
    { kind: "committed", amount: committed, label: texts.committed },
    { kind: "spent", amount: spent, label: texts.spent },
  ] as const;
  return (
    <dl className={styles.legend}>
      {rows.map(({ kind, amount, label }) =>
        amount === null ? null : (
          <div key={kind} style={{ display: "contents" }}>
            <dt className={styles.term}>
              <span aria-hidden="true" className={styles.sign}>
                <span className={mergeClasses(styles.swatch, colors[kind])} />
              </span>
              {label}
            </dt>
            <dd className={styles.amount}>{formatWholeEuro(amount, language)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
