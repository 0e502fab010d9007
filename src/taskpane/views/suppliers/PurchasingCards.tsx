import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { purchasingOverview, type PurchasingOverview } from "../../../actions/suppliers/purchasingOverview";
import type { Plan } from "../../../domain/plan/plan";
import { formatNumber, formatPercent, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { purchasingTexts } from "../../../i18n/pane/purchasingTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  item: { display: "flex", flexDirection: "column" },
});

/** Who orders, what that costs in discounts and outside contracts, and what participants think of the suppliers (S1.25, F-B13). */
export function PurchasingCards({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const overview = useMemo(() => purchasingOverview(plan), [plan]);
  const texts = textsIn(purchasingTexts, language);
  return (
    <>
      {overview.orderers.length > 0 && (
        <Card title={texts.orderersTitle}>
          <Orderers overview={overview} />
          <Marks overview={overview} />
        </Card>
      )}
      {overview.scores.length > 0 && (
        <Card title={texts.scoresTitle}>
          <Scores overview={overview} />
        </Card>
      )}
    </>
  );
}

interface OverviewProps {
  readonly overview: PurchasingOverview;
}

function Orderers({ overview: { orderers } }: OverviewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(purchasingTexts, language);
  return orderers.map(({ orderedBy, spend, share, outside }) => (
    <div key={orderedBy} className={styles.item}>
      <ShareBar
        label={orderedBy === null ? texts.ordererUnknown : wordingIn(choiceTexts.orderedBy.words[orderedBy], language)}
        number={`${formatWholeEuro(spend, language)} · ${formatPercent(share, language)}`}
        share={share}
      />
      {outside > 0 && <span className={styles.small}>{texts.ordererOutside(formatWholeEuro(outside, language))}</span>}
    </div>
  ));
}

function Marks({ overview: { crowdedThemes, discounts } }: OverviewProps) {
  const { language } = usePane();
  const texts = textsIn(purchasingTexts, language);
  const money = (amount: number) => formatWholeEuro(amount, language);
  return (
    <>
      {discounts !== null && (
        <StatusMark
          status={discounts.missed > 0 ? "attention" : "done"}
          text={texts.discounts(money(discounts.realised), money(discounts.missed))}
        />
      )}
      {crowdedThemes.map(({ theme, suppliers }) => (
        <StatusMark key={theme} status="attention" text={texts.crowded(theme, suppliers)} />
      ))}
    </>
  );
}

function Scores({ overview: { scores } }: OverviewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(purchasingTexts, language);
  return scores.map(({ name, answers, mean }) =>
    mean === "hidden" ? (
      <div key={name} className={styles.item}>
        <span>{name}</span>
        <span className={styles.small}>{texts.scoreHidden(answers)}</span>
      </div>
    ) : (
      <ShareBar
        key={name}
        label={name}
        number={texts.scoreOf(formatNumber(mean, language), answers)}
        share={mean / 10}
      />
    ),
  );
}
