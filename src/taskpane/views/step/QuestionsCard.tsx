import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanStatus } from "../../../actions/planStatus";
import { textsIn } from "../../../i18n/language";
import { questionTexts } from "../../../i18n/pane/questionTexts";
import type { StepNumber } from "../../../i18n/pane/stepNames";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";
import { guideQuestions } from "./guideQuestions";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  row: { display: "flex", flexDirection: "column" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface QuestionsCardProps {
  readonly step: StepNumber;
  readonly counts: PlanStatus["counts"];
}

/** The guides' questions of a step; each leads to the table that holds the answer, with how much is there. */
export function QuestionsCard({ step, counts }: QuestionsCardProps) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(stepTexts, language);
  const questions = textsIn(questionTexts, language);
  return (
    <Card title={texts.questionsTitle}>
      <ul className={styles.list}>
        {guideQuestions[step].map(({ question, table }) => (
          <li key={question}>
            <LinkRow id={`question-${question}`} onClick={() => show({ table, row: null, field: null })}>
              <span className={styles.row}>
                <span>{questions[question]}</span>
                <span className={styles.count}>
                  {counts[table] === 0 ? texts.emptySheet : texts.rows(counts[table])}
                </span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
