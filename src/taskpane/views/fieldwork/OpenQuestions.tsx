import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Conversation } from "../../../actions/needs/fieldwork";
import { answerQuestion } from "../../../actions/needs/saveFieldwork";
import { textsIn } from "../../../i18n/language";
import { fieldworkTexts } from "../../../i18n/pane/fieldworkTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeForm } from "../../parts/ChangeForm";
import { ExpandRow } from "../../parts/ExpandRow";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Questions people asked that wait for an answer; each opens to be answered. */
export function OpenQuestions({ questions }: { readonly questions: readonly Conversation[] }) {
  const styles = useStyles();
  const texts = textsIn(fieldworkTexts, usePane().language);
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Card title={texts.questionsTitle}>
      {questions.length === 0 && <StatusMark status="done" text={texts.noQuestions} />}
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.id} className={styles.item}>
            <ExpandRow
              id={`open-question-${question.id}`}
              isOpen={question.id === openId}
              onToggle={() => setOpenId(question.id === openId ? null : question.id)}
              title={
                question.group === null
                  ? question.openQuestion
                  : `${texts.groups[question.group]}: ${question.openQuestion}`
              }
            >
              <AnswerForm key={question.id} id={question.id} />
            </ExpandRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function AnswerForm({ id }: { readonly id: string }) {
  const texts = textsIn(fieldworkTexts, usePane().language);
  const { state, change } = useChange();
  const [answer, setAnswer] = useState("");
  const planned = (plan: Parameters<typeof answerQuestion>[0]) => answerQuestion(plan, id, answer);
  return (
    <ChangeForm
      state={state}
      submit={texts.saveAnswer}
      done={texts.answered}
      isReady={answer.trim() !== ""}
      onSubmit={() => change({ kind: "answerQuestion", planned, said: texts.answered })}
    >
      <TextField label={texts.answer} hint={texts.answerHint} value={answer} onChange={setAnswer} />
    </ChangeForm>
  );
}
