import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ForeseenCosts } from "../../../actions/budgetLines/writeCostLines";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", rowGap: "2px", margin: 0 },
  amount: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
  sum: { ...typographyStyles.body1Strong, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

const rows = ["direct", "percentages", "cash", "wages", "gross", "subsidies", "net"] as const;
const sums: readonly string[] = ["cash", "gross", "net"];

/** From direct cost to net cost (domain 5.3), the way finance reads it; what is nothing is left out. */
export function CostTotals({ costs }: { readonly costs: ForeseenCosts }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(costLinesTexts, language);
  const shown = rows.filter((row) => costs[row] !== 0 && (row !== "net" || costs.subsidies !== 0));
  if (shown.length === 0) return null;
  return (
    <Card title={texts.totalsTitle}>
      <dl className={styles.list}>
        {shown.map((row) => {
          const isSum = sums.includes(row);
          return [
            <dt key={row} className={isSum ? styles.sum : undefined}>
              {texts.totals[row]}
            </dt>,
            <dd key={`${row}-amount`} className={mergeClasses(styles.amount, isSum && styles.sum)}>
              {formatEuro(costs[row], language)}
            </dd>,
          ];
        })}
      </dl>
    </Card>
  );
}
