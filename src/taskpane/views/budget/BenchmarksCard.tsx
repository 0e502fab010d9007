import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { benchmarkLines, type BenchmarkLine } from "../../../actions/budget/benchmarkLines";
import type { Plan } from "../../../domain/plan/plan";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { benchmarkTexts } from "../../../i18n/pane/benchmarkTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: "2px" },
  name: { ...typographyStyles.body1Strong, margin: 0, "::first-letter": { textTransform: "uppercase" } },
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, padding: "2px 0" },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The plan's own figures beside published ones, with their year; nothing while the workbook holds none. */
export function BenchmarksCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const lines = useMemo(() => benchmarkLines(plan), [plan]);
  const texts = textsIn(benchmarkTexts, language);
  if (lines.length === 0) return null;
  return (
    <Card title={texts.title}>
      {lines.map((line) => (
        <Line key={line.indicator} line={line} />
      ))}
      <p className={styles.hint}>{texts.hint}</p>
    </Card>
  );
}

function Line({ line: { indicator, own, references } }: { readonly line: BenchmarkLine }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(benchmarkTexts, language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className={styles.line}>
      <h3 className={styles.name}>{wordingIn(choiceTexts.benchmarkIndicator.words[indicator], language)}</h3>
      <span>{own === null ? texts.unknown : texts.own(number(own))}</span>
      <ul className={styles.list}>
        {references.map(({ id, what, year, value }) => (
          <li key={id} className={styles.row}>
            <span className={styles.what}>{texts.reference(what ?? id, year)}</span>
            <span className={styles.amount}>{number(value ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
