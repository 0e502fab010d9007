import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ImportCounts, ImportPreview } from "../../../actions/import/importPreview";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { textsIn } from "../../../i18n/language";
import { importTexts } from "../../../i18n/pane/importTexts";
import { formatNumber } from "../../../i18n/formats";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { StatusMark } from "../../parts/StatusMark";
import { ProblemCard } from "./ProblemCard";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  count: { display: "flex", flexDirection: "column-reverse" },
  number: { ...typographyStyles.subtitle1, margin: 0 },
  word: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the import would do, in numbers first, and what was wrong with the file. */
export function PreviewCard({ preview }: { readonly preview: ImportPreview }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(screenTexts, language);
  const words = textsIn(importTexts, language).counts;
  const { counts, problems } = preview;
  const isNothing = preview.ready && counts.added + counts.changed === 0;
  if (problems.some(({ weight }) => weight === "blocking"))
    return (
      <div role="alert">
        <ProblemCard problems={problems} />
      </div>
    );
  return (
    <>
      <Card title={texts.preview}>
        <dl className={styles.counts} aria-live="polite">
          {shownCounts(counts).map((key) => (
            <div key={key} className={styles.count}>
              <dt className={styles.word}>{words[key]}</dt>
              <dd className={styles.number}>{formatNumber(counts[key], language)}</dd>
            </div>
          ))}
        </dl>
        {isNothing && <StatusMark status="done" text={texts.nothingToDo} />}
        {counts.missing > 0 && <p className={styles.small}>{texts.missingStays}</p>}
      </Card>
      {problems.length > 0 && <ProblemCard problems={problems} />}
    </>
  );
}

/** What is added, changed and the same is always told; the rest only when there is something to tell. */
function shownCounts(counts: ImportCounts) {
  const rest = (["missing", "skipped"] as const).filter((key) => counts[key] > 0);
  return ["added", "changed", "unchanged", ...rest] as const;
}
