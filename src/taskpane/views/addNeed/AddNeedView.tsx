import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { textsIn } from "../../../i18n/language";
import { needTexts } from "../../../i18n/pane/needTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useAction } from "../../parts/useAction";
import { ViewHeading } from "../../parts/ViewHeading";
import { draftProblem, emptyDraft, needOfDraft, type NeedDraft } from "./needDraft";
import { OutcomeCard } from "./OutcomeCard";
import { OriginFields } from "./OriginFields";
import { ThreeQuestions } from "./ThreeQuestions";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Quick entry of a need: one sentence and the three questions that show whether training is the answer. */
export function AddNeedView() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needTexts, language);
  const { draft, setDraft, isAsked, add, adding, title } = useNeedForm();
  const problem = isAsked ? draftProblem(draft) : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      {adding.state.kind === "done" && <StatusMark status="done" text={texts.saved} />}
      {adding.state.kind === "failed" && <ProblemMessage problem={adding.state.problem} />}
      <NeedFields draft={draft} onChange={setDraft} problem={problem} titleRef={title} />
      <ThreeQuestions draft={draft} onChange={(answer) => setDraft({ ...draft, ...answer })} />
      <OutcomeCard draft={draft} />
      <OriginFields origin={draft.origin} onChange={(origin) => setDraft({ ...draft, origin })} />
      {problem === "answerAll" && <StatusMark status="attention" text={texts.answerAll} />}
      <Button type="submit" appearance="primary" size="large" disabledFocusable={adding.state.kind === "running"}>
        {texts.save}
      </Button>
    </form>
  );
}

interface NeedFieldsProps {
  readonly draft: NeedDraft;
  readonly onChange: (draft: NeedDraft) => void;
  readonly problem: ReturnType<typeof draftProblem>;
  readonly titleRef: React.Ref<HTMLTextAreaElement & HTMLInputElement>;
}

function NeedFields({ draft, onChange, problem, titleRef }: NeedFieldsProps) {
  const { language } = usePane();
  const texts = textsIn(needTexts, language);
  return (
    <>
      <TextField
        label={texts.need}
        hint={texts.needHint}
        error={problem === "needMissing" ? texts.needMissing : null}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        lines={2}
        inputRef={titleRef}
      />
      <ChoiceCards
        legend={texts.level}
        choices={(["individual", "team", "organisation"] as const).map((value) => ({
          value,
          label: texts.levels[value],
        }))}
        narrow
        value={draft.level}
        onChange={(level) => onChange({ ...draft, level })}
      />
      <TextField
        label={texts.people}
        error={problem === "peopleWrong" ? texts.peopleWrong : null}
        value={draft.people}
        onChange={(people) => onChange({ ...draft, people })}
        inputMode="numeric"
      />
    </>
  );
}

function useNeedForm() {
  const { actions, language, plan, announce } = usePane();
  const [draft, setDraft] = useState(emptyDraft);
  const [isAsked, setAsked] = useState(false);
  const adding = useAction<string>();
  const title = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const add = async () => {
    const need = needOfDraft(draft);
    setAsked(need === null);
    if (need === null) {
      if (draftProblem(draft) === "needMissing") title.current?.focus();
      return;
    }
    if (!(await adding.start(() => actions.addNeed(need)))) return;
    announce(textsIn(needTexts, language).saved);
    setDraft(emptyDraft);
    title.current?.focus();
    await plan.refresh();
  };
  return { draft, setDraft, isAsked, add, adding, title };
}
