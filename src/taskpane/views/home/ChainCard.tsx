import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanStatus } from "../../../actions/planStatus";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { formatNumber } from "../../../i18n/formats";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

const useStyles = makeStyles({
  chain: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    listStyle: "none",
    margin: 0,
    padding: 0,
    gap: tokens.spacingVerticalXXS,
  },
  level: { display: "flex", gap: tokens.spacingHorizontalS },
  arrow: { textAlign: "center", color: tokens.colorNeutralForeground3, lineHeight: "16px" },
  box: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: "1px solid transparent",
    overflowWrap: "anywhere",
  },
  count: typographyStyles.body1Strong,
});

/** How goals become personal plans: organisation goals, people and competences side by side, trainings, personal plans (S2.2). */
export function ChainCard({ counts }: { readonly counts: PlanStatus["counts"] }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(homeTexts, language);
  const box = (count: number, word: string) => (
    <span className={styles.box}>
      <span className={styles.count}>{formatNumber(count, language)}</span> <span>{word}</span>
    </span>
  );
  const levels = [
    box(counts.goals, texts.chain.goals),
    <>
      {box(counts.employees, texts.chain.people)}
      {box(counts.competences, texts.chain.competences)}
    </>,
    box(counts.trainings, texts.chain.trainings),
    box(counts.developmentPlans, texts.chain.personalPlans),
  ];
  return (
    <Card title={texts.chainTitle}>
      <ol className={styles.chain}>
        {levels.map((level, index) => (
          <li key={index}>
            {index > 0 && (
              <div aria-hidden="true" className={styles.arrow}>
                ↓
              </div>
            )}
            <div className={styles.level}>{level}</div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
