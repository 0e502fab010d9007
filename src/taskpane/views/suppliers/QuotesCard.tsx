import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { quoteComparisons, type QuoteComparison } from "../../../actions/suppliers/quoteComparison";
import { startingWeights, weightsOf } from "../../../actions/suppliers/quoteWeights";
import { trainingsWithFewQuotes } from "../../../actions/suppliers/trainingsWithFewQuotes";
import type { Plan } from "../../../domain/plan/plan";
import { formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { suppliersTexts } from "../../../i18n/pane/suppliersTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { SelectField } from "../../parts/SelectField";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";
import { QuoteRows } from "./QuoteRows";
import { WeightFields } from "./WeightFields";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  subtitle: { ...typographyStyles.caption1Strong, margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  button: { alignSelf: "start" },
});

/** The quotes of one training side by side: which is best and why, and choosing one. */
export function QuotesCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const [parts, setParts] = useState(startingWeights);
  const [trainingId, setTrainingId] = useState<string | null>(null);
  const comparisons = useMemo(() => quoteComparisons(plan, weightsOf(parts)), [plan, parts]);
  const shown = comparisons.find((one) => one.trainingId === trainingId) ?? comparisons[0];
  const texts = textsIn(suppliersTexts, language);
  if (shown === undefined) return <NoQuotes plan={plan} />;
  return (
    <Card title={texts.quotesTitle}>
      <SelectField
        label={texts.training}
        value={shown.trainingId}
        options={comparisons.map(({ trainingId: value, title, quotes }) => ({
          value,
          label: texts.trainingOption(title, quotes.length),
        }))}
        onChange={setTrainingId}
      />
      <BestWords comparison={shown} />
      {shown.quotes.length > 1 && <WeightFields parts={parts} onChange={setParts} />}
      <QuoteRows comparison={shown} />
      <FewQuotesList plan={plan} />
    </Card>
  );
}

function BestWords({ comparison: { best } }: { readonly comparison: QuoteComparison }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(suppliersTexts, language);
  if (best === null) return <StatusMark status="attention" text={texts.onlyOne} />;
  const why = best.on.length === 0 ? texts.balance : texts.why(best.on.map((reason) => texts.because[reason]));
  return (
    <div role="status">
      <StatusMark status="done" text={texts.best(best.supplier)} />
      <div className={styles.small}>{why}</div>
      {best.moreThanCheapest > 0 && (
        <div className={styles.small}>{texts.moreThanCheapest(formatWholeEuro(best.moreThanCheapest, language))}</div>
      )}
    </div>
  );
}

function FewQuotesList({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(suppliersTexts, language);
  const few = trainingsWithFewQuotes(plan);
  if (few.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{texts.fewTitle}</h3>
      <ul className={styles.list}>
        {few.map(({ trainingId, title, quotes, amount }) => (
          <li key={trainingId}>
            <StatusMark status="attention" text={texts.few(title, quotes, formatWholeEuro(amount, language))} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NoQuotes({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(suppliersTexts, language);
  return (
    <Card title={texts.emptyTitle}>
      <span>{texts.emptyText}</span>
      <Button className={styles.button} onClick={() => show({ table: "quotes", row: null, field: null })}>
        {texts.openQuotes}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
      <FewQuotesList plan={plan} />
    </Card>
  );
}
