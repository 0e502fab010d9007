import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { EvaluationOverview } from "../../../actions/evaluation/evaluationOverview";
import { formatNumber, formatPercent, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { resultTexts } from "../../../i18n/pane/resultTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

type Result = EvaluationOverview["results"][number];

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", flexDirection: "column" },
  title: typographyStyles.body1Strong,
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What came of each training: reaction, learning, behaviour on the floor and cost of a closed gap (F-E1 to F-E3, F-E7). */
export function ResultsCard({ results }: { readonly results: readonly Result[] }) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <Card title={textsIn(resultTexts, language).title}>
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={result.training.id} className={styles.item}>
            <span className={styles.title}>{result.training.title ?? result.training.id}</span>
            <ResultLines result={result} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ResultLines({ result }: { readonly result: Result }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(resultTexts, language);
  const { satisfaction, response, gain, transfer, unmeasured, costPerPoint } = result;
  const percent = (share: number) => formatPercent(share, language);
  const lines = [
    satisfaction === "hidden" && texts.hiddenSatisfaction,
    satisfaction !== null &&
      satisfaction !== "hidden" &&
      texts.satisfaction(
        formatNumber(satisfaction.mean, language),
        formatNumber(satisfaction.netPromoterScore, language),
      ),
    satisfaction !== null && response !== null && texts.response(percent(response)),
    gain === "hidden" && texts.hiddenGain,
    gain !== null && gain !== "hidden" && texts.gain(percent(gain)),
    transfer !== null && texts.transfer(percent(transfer), unmeasured),
    costPerPoint !== null && texts.costPerPoint(formatWholeEuro(Math.round(costPerPoint), language)),
  ];
  return lines
    .filter((line) => line !== false)
    .map((line) => (
      <span key={line} className={styles.small}>
        {line}
      </span>
    ));
}
