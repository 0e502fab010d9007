import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { tablesOfStep } from "../../../actions/stepOfTable";
import { textsIn } from "../../../i18n/language";
import type { StepNumber } from "../../../i18n/pane/stepNames";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  sheets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SheetsCardProps {
  readonly step: StepNumber;
  readonly checked: CheckedPlan;
}

/** The sheets a step is written on, as their tabs are called in this workbook. */
export function SheetsCard({ step, checked }: SheetsCardProps) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const sheets = new Map(tablesOfStep[step].toReversed().map((table) => [checked.sheetNames[table], table]));
  return (
    <Card title={textsIn(stepTexts, language).sheetsTitle}>
      <div className={styles.sheets}>
        {[...sheets].toReversed().map(([sheet, table]) => (
          <Button key={sheet} onClick={() => show({ table, row: null, field: null })}>
            {sheet}
          </Button>
        ))}
      </div>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
