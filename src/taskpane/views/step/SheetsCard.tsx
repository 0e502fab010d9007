import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { tablesOfStep } from "../../../actions/stepOfTable";
import { isOpen } from "../../../actions/checkedWarnings";
import { textsIn } from "../../../i18n/language";
import type { StepNumber } from "../../../i18n/pane/stepNames";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";
import { countsBySheet } from "../warnings/filteredWarnings";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  sheets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SheetsCardProps {
  readonly step: StepNumber;
  readonly checked: CheckedPlan;
}

/** The sheets a step is written on, as their tabs are called in this workbook, each with the number of its open warnings. */
export function SheetsCard({ step, checked }: SheetsCardProps) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const sheets = new Map(tablesOfStep[step].toReversed().map((table) => [checked.sheetNames[table], table]));
  const counts = countsBySheet(checked.warnings.filter(isOpen), checked.sheetNames);
  const { openWarnings } = textsIn(shellTexts, language);
  const { sheetsTitle, countsHint } = textsIn(stepTexts, language);
  return (
    <Card title={sheetsTitle}>
      {[...sheets.keys()].some((sheet) => counts.has(sheet)) && <p className={styles.hint}>{countsHint}</p>}
      <div className={styles.sheets}>
        {[...sheets].toReversed().map(([sheet, table]) => {
          const count = counts.get(sheet) ?? 0;
          return (
            <Button
              key={sheet}
              aria-label={count > 0 ? `${sheet}, ${openWarnings(count)}` : undefined}
              onClick={() => show({ table, row: null, field: null })}
            >
              {count > 0 ? `${sheet} (${count})` : sheet}
            </Button>
          );
        })}
      </div>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
