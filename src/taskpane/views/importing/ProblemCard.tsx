import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportProblem } from "../../../actions/import/importProblem";
import { problemSentence } from "../../../i18n/import/problemSentence";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { textsIn, type Language } from "../../../i18n/language";
import { importTexts } from "../../../i18n/pane/importTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { StatusMark, type Status } from "../../parts/StatusMark";

const pageSize = 10;

const marks: Readonly<Record<ImportProblem["weight"], Status>> = {
  blocking: "error",
  row: "attention",
  cell: "attention",
  notice: "info",
};

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  problem: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, margin: "0 0 0 24px", color: tokens.colorNeutralForeground2 },
});

/** What is wrong with a file, in parts: a long file can have thousands of problems. */
export function ProblemCard({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { language } = usePane();
  const [size, setSize] = useState(pageSize);
  const styles = useStyles();
  const rest = problems.length - size;
  return (
    <Card title={textsIn(screenTexts, language).problems}>
      <ul className={styles.list}>
        {problems.slice(0, size).map((problem, index) => (
          <li key={index} className={styles.problem}>
            <StatusMark status={marks[problem.weight]} text={problemSentence(problem, language)} />
            <p className={styles.small}>{placeOf(problem, language)}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setSize(size + pageSize)}>
          {textsIn(importTexts, language).moreProblems(Math.min(rest, pageSize))}
        </Button>
      )}
    </Card>
  );
}

/** The row, and the column where the sentence does not name it. */
function placeOf(problem: ImportProblem, language: Language): string {
  const { row, column } = problem;
  const isNamed = column === null || problemSentence(problem, language).includes(column);
  const place = row === null ? [] : [textsIn(screenTexts, language).placeRow(row)];
  return [...place, ...(isNamed ? [] : [column])].join(" · ");
}
