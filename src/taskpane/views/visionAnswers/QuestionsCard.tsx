import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { answerLength } from "../../../actions/vision/answerLength";
import type { VisionOverview, VisionQuestion } from "../../../actions/vision/visionOverview";
import { textsIn } from "../../../i18n/language";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { AnswerForm } from "./AnswerForm";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  subtitle: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  words: { display: "flex", flexDirection: "column", gap: "2px" },
});

const categories = ["why", "how", null] as const;

/** The questions on why and how: how many have an answer, and each opens to be answered. The first open question is open already. */
export function QuestionsCard({ overview }: { readonly overview: VisionOverview }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(visionAnswersTexts, language);
  const [openId, setOpenId] = useState(overview.firstOpen);
  const { questions, answered } = overview;
  return (
    <Card title={texts.progressTitle}>
      <ShareBar
        label={answered === questions.length ? texts.allAnswered : texts.progress(answered, questions.length)}
        number={`${answered} / ${questions.length}`}
        share={answered / questions.length}
      />
      {categories.map((category) => {
        const shown = questions.filter((question) => question.category === category);
        return shown.length === 0 ? null : (
          <div key={category}>
            <h3 className={styles.subtitle}>{texts.category[category ?? "none"]}</h3>
            <ul className={styles.list}>
              {shown.map((question) => (
                <li key={question.id}>
                  <ExpandRow
                    id={`answer-${question.id}`}
                    isOpen={question.id === openId}
                    onToggle={() => setOpenId(question.id === openId ? null : question.id)}
                    title={<QuestionTitle question={question} />}
                  >
                    <AnswerForm key={question.id} question={question} />
                  </ExpandRow>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Card>
  );
}

function QuestionTitle({ question }: { readonly question: VisionQuestion }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(visionAnswersTexts, language);
  const { words, over } = answerLength(question.answer);
  return (
    <span className={styles.words}>
      <span>{question.question}</span>
      {question.answer === "" ? (
        <StatusMark status="notStarted" text={texts.open} />
      ) : over > 0 ? (
        <StatusMark status="attention" text={texts.tooLong(over)} />
      ) : (
        <StatusMark status="done" text={texts.answered(words)} />
      )}
    </span>
  );
}
