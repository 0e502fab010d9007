import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { budgetLadder, type BudgetLadder } from "../../../actions/budget/budgetLadder";
import type { Plan } from "../../../domain/plan/plan";
import { formatEuro, formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { ladderTexts } from "../../../i18n/pane/ladderTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  label: { ...typographyStyles.body1, textAlign: "start", padding: "4px 8px 4px 0", overflowWrap: "anywhere" },
  amount: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", padding: "4px 0" },
  total: { ...typographyStyles.body1Strong, borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Step =
  "direct" | "percentages" | "other" | "cash" | "wages" | "gross" | "subsidies" | "net" | "cashNet" | "forecast";
const steps: readonly Step[] = [
  "direct",
  "percentages",
  "other",
  "cash",
  "wages",
  "gross",
  "subsidies",
  "net",
  "cashNet",
  "forecast",
];
const totals: ReadonlySet<Step> = new Set(["cash", "gross", "net"]);

/** From direct costs to net cost, with what is no spending named, and which of them the granted budget is compared with. */
export function LadderCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const ladder = useMemo(() => budgetLadder(plan), [plan]);
  const texts = textsIn(ladderTexts, language);
  return (
    <Card title={texts.title}>
      <table className={styles.table} aria-label={texts.title}>
        <tbody>
          {steps.map((step) => (
            <tr key={step} className={mergeClasses(totals.has(step) && styles.total)}>
              <th scope="row" className={mergeClasses(styles.label, totals.has(step) && styles.total)}>
                {texts.steps[step]}
              </th>
              <td className={styles.amount}>{formatEuro(ladder[step], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Hints ladder={ladder} />
    </Card>
  );
}

function Hints({ ladder: { leftNet, leftCash, norm } }: { readonly ladder: BudgetLadder }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(ladderTexts, language);
  const money = (amount: number) => formatEuro(amount, language);
  const rest = (amount: number) => (amount < 0 ? texts.short(money(-amount)) : texts.left(money(amount)));
  return (
    <>
      {leftNet !== null && leftCash !== null && (
        <p className={styles.hint}>{texts.compared(rest(leftNet), rest(leftCash))}</p>
      )}
      {norm !== null && (
        <p className={styles.hint}>
          {texts.norm(formatPercent(norm.share, language), money(norm.normAmount), money(norm.gap))}
        </p>
      )}
    </>
  );
}
