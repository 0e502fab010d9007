import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ImportAnswers, ImportQuestion } from "../../../actions/import/importQuestion";
import type { TargetKey } from "../../../actions/import/importTargets";
import { questionTexts } from "../../../i18n/import/questionTexts";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { textsIn } from "../../../i18n/language";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { SelectField } from "../../parts/SelectField";
import { answerWord } from "./answerWord";

/** More choices than this go in a list: cards would fill the pane. */
const mostCards = 4;

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface QuestionsCardProps {
  readonly target: TargetKey;
  readonly questions: readonly ImportQuestion[];
  readonly answers: ImportAnswers;
  readonly onAnswers: (answers: ImportAnswers) => void;
}

/** What only the user can know; nothing is imported before each question is answered. */
export function QuestionsCard({ target, questions, answers, onAnswers }: QuestionsCardProps) {
  const { language } = usePane();
  return (
    <Card title={textsIn(screenTexts, language).questions} accent>
      {questions.map((question) => (
        <Question
          key={question.id}
          target={target}
          question={question}
          answer={answers[question.id] ?? null}
          onAnswer={(answer) => onAnswers({ ...answers, [question.id]: answer })}
        />
      ))}
    </Card>
  );
}

interface QuestionProps {
  readonly target: TargetKey;
  readonly question: ImportQuestion;
  readonly answer: string | null;
  readonly onAnswer: (answer: string) => void;
}

function Question({ target, question, answer, onAnswer }: QuestionProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(questionTexts, language);
  const { kind, column, sample, count, suggestion } = question;
  const sentence = kind === "identity" ? texts.identity : texts[kind]({ column: column ?? "", sample, count });
  const choices = question.choices.map((value) => ({ value, label: answerWord(value, question, target, language) }));
  const none = { value: "", label: "–" };
  return (
    <div className={styles.question}>
      {choices.length > mostCards ? (
        <SelectField label={sentence} value={answer ?? ""} options={[none, ...choices]} onChange={onAnswer} />
      ) : (
        <ChoiceCards legend={sentence} choices={choices} value={answer} onChange={onAnswer} />
      )}
      {suggestion !== null && (
        <p className={styles.small}>{texts.suggestion(answerWord(suggestion, question, target, language))}</p>
      )}
    </div>
  );
}
