import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { chooseQuote } from "../../../actions/suppliers/chooseQuote";
import type { ComparedQuote, QuoteComparison } from "../../../actions/suppliers/quoteComparison";
import { formatNumber, formatPercent, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { suppliersTexts } from "../../../i18n/pane/suppliersTexts";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  quote: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  best: { border: `2px solid ${tokens.colorBrandStroke1}` },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", marginTop: tokens.spacingVerticalXS },
});

/** The quotes, best first, each with its score as a bar and the marks behind it. */
export function QuoteRows({ comparison }: { readonly comparison: QuoteComparison }) {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const texts = textsIn(suppliersTexts, language);
  const choose = (quoteId: string) =>
    change({ kind: "chooseQuote", planned: (plan) => chooseQuote(plan, quoteId), said: texts.isChosen });
  return (
    <>
      <ul className={styles.list}>
        {comparison.quotes.map((quote) => (
          <li key={quote.id} className={mergeClasses(styles.quote, quote.isBest && styles.best)}>
            <QuoteWords quote={quote} />
            <div className={styles.foot}>
              <span>{formatWholeEuro(quote.price, language)}</span>
              {quote.isChosen ? (
                <StatusMark status="done" text={texts.chosen} />
              ) : (
                <Button
                  size="small"
                  aria-label={texts.chooseOf(quote.supplier)}
                  disabledFocusable={state.kind === "running"}
                  onClick={() => void choose(quote.id)}
                >
                  {texts.choose}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ChangeResult state={state} done={texts.isChosen} />
    </>
  );
}

function QuoteWords({ quote }: { readonly quote: ComparedQuote }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(suppliersTexts, language);
  const mark = (value: number | null) => (value === null ? texts.notJudged : formatNumber(value, language));
  const facts = [
    `${texts.price}: ${formatPercent(quote.priceNorm, language)} ${texts.priceNorm}`,
    `${texts.quality}: ${mark(quote.quality)}`,
    `${texts.dates}: ${mark(quote.dates)}`,
  ];
  const vat =
    quote.vat === null ? "" : quote.vat.isExempt ? texts.vatExempt : texts.vat(formatPercent(quote.vat.rate, language));
  const more = [vat, ...(quote.isTailorMade ? [texts.tailorMade] : []), quote.location ?? "", quote.cancellation ?? ""];
  return (
    <>
      <ShareBar
        label={quote.supplier}
        number={`${texts.score} ${formatPercent(quote.score, language)}`}
        share={quote.score}
      />
      <span className={styles.small}>{facts.join(" · ")}</span>
      <span className={styles.small}>{more.filter((one) => one !== "").join(" · ")}</span>
    </>
  );
}
