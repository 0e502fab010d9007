import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { costTypeWord } from "../../../actions/nextYear/lastPlanAsSource";
import type { LastYearMoney } from "../../../actions/nextYear/lastYearMoney";
import { formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { nextYearTexts } from "../../../i18n/pane/nextYearTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { PlainList } from "../../parts/PlainList";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  table: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalM, margin: 0 },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What last year's plan cost, in all and per cost type, and what was granted but not used. */
export function MoneyCard({ money }: { readonly money: LastYearMoney }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(nextYearTexts, language);
  const { planned, plannedNet, realised, granted, unused } = money;
  const isEmpty = planned.length === 0 && realised === 0 && granted === null;
  if (isEmpty)
    return (
      <Card title={texts.money}>
        <p className={styles.hint}>{texts.noMoney}</p>
      </Card>
    );
  const totals = [
    texts.planned(formatWholeEuro(plannedNet, language)),
    texts.realised(formatWholeEuro(realised, language)),
    ...(granted === null ? [] : [texts.granted(formatWholeEuro(granted, language))]),
  ];
  return (
    <Card title={texts.money}>
      <PlainList lines={totals} />
      {unused !== null && unused > 0 && (
        <StatusMark status="attention" text={texts.unused(formatWholeEuro(unused, language))} />
      )}
      <dl className={styles.table}>
        {planned.map(({ costType, amount }) => (
          <CostTypeRow
            key={costType ?? ""}
            word={costTypeWord(costType, language)}
            amount={formatWholeEuro(amount, language)}
          />
        ))}
      </dl>
      <p className={styles.hint}>{texts.moneyKept}</p>
    </Card>
  );
}

function CostTypeRow({ word, amount }: { readonly word: string; readonly amount: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{word}</dt>
      <dd className={styles.amount}>{amount}</dd>
    </>
  );
}
