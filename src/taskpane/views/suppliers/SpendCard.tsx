import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { supplierSpend } from "../../../actions/suppliers/supplierSpend";
import type { Plan } from "../../../domain/plan/plan";
import { formatNumber, formatPercent, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { purchasingTexts } from "../../../i18n/pane/purchasingTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** The largest suppliers as bars; the rest is counted. */
const suppliersShown = 5;

/** Limits of the index as competition authorities draw them: below 0.15 spread, above 0.25 concentrated. */
const moderateFrom = 0.15;
const highFrom = 0.25;

/** Much is bought outside contracts from a fifth on: as with ad-hoc spending (domain 5.9, W-BUD-08). */
const muchOutside = 0.2;

/** With whom the money is spent, how concentrated that is, and what goes past the contracts (F-B13). */
export function SpendCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(purchasingTexts, language);
  const { shares, index, outsideContract } = supplierSpend(plan);
  if (index === null) return <NoSpend />;
  const level = index < moderateFrom ? "spread" : index <= highFrom ? "moderate" : "high";
  const hidden = shares.length - suppliersShown;
  const outside = outsideContract ?? 0;
  return (
    <Card title={texts.spendTitle}>
      {shares.slice(0, suppliersShown).map(({ id, name, spend, share }) => (
        <ShareBar
          key={id}
          label={name}
          number={`${formatWholeEuro(spend, language)} · ${formatPercent(share, language)}`}
          share={share}
        />
      ))}
      {hidden > 0 && <span className={styles.small}>{texts.others(hidden)}</span>}
      <StatusMark
        status={level === "high" ? "attention" : "done"}
        text={`${texts.concentration(formatNumber(index, language))}, ${texts.concentrationWords[level]}`}
      />
      <StatusMark
        status={outside > muchOutside ? "attention" : "done"}
        text={texts.maverick(formatPercent(outside, language))}
      />
    </Card>
  );
}

function NoSpend() {
  const { language } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(purchasingTexts, language);
  return (
    <Card title={texts.spendTitle}>
      <span>{texts.noSpend}</span>
      <Button className={styles.button} onClick={() => show({ table: "expenses", row: null, field: null })}>
        {texts.openSpend}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
