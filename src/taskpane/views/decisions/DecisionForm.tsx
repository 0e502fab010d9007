import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../../domain/plan/plan";
import type { ChoiceOf } from "../../../domain/plan/choiceLists";
import { textsIn } from "../../../i18n/language";
import { decisionTexts } from "../../../i18n/pane/decisionTexts";
import { usePane } from "../../PaneContext";
import { DateField } from "../../parts/DateField";
import { ListField } from "../../parts/ListField";
import { SelectField } from "../../parts/SelectField";
import { TextField } from "../../parts/TextField";
import { UndoableChange } from "../priorities/UndoableChange";
import { useDecision } from "./useDecision";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "start" },
});

interface DecisionFormProps {
  readonly subject: ChoiceOf<"decisionSubject">;
  readonly trainings: Plan["trainings"];
}

/** Notes what a meeting chose, or who approved the budget. */
export function DecisionForm({ subject, trainings }: DecisionFormProps) {
  const { language } = usePane();
  const styles = useStyles();
  const form = useDecision(subject);
  const texts = textsIn(decisionTexts, language);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <WhatFields form={form} subject={subject} trainings={trainings} />
      <WhyFields form={form} />
      <WhoFields form={form} subject={subject} />
      <p className={styles.hint}>{texts.effects[subject]}</p>
      <Button type="submit" className={styles.start} disabledFocusable={form.state.kind === "running"}>
        {texts.save}
      </Button>
      <UndoableChange state={form.state} done={texts.saved} />
    </form>
  );
}

interface FieldsProps {
  readonly form: ReturnType<typeof useDecision>;
  readonly subject: ChoiceOf<"decisionSubject">;
}

function WhatFields({ form: { draft, edit }, subject, trainings }: FieldsProps & Pick<DecisionFormProps, "trainings">) {
  const texts = textsIn(decisionTexts, usePane().language);
  const options = trainings
    .filter(({ status }) => status !== "cancelled")
    .map(({ id, title }) => ({ value: id, label: title ?? id }));
  return (
    <>
      {subject === "priorities" && (
        <SelectField
          label={texts.about}
          value={draft.trainingId ?? ""}
          options={[{ value: "", label: texts.whole }, ...options]}
          onChange={(id) => edit({ trainingId: id === "" ? null : id })}
        />
      )}
      <ListField
        label={texts.decision}
        list="decision"
        value={draft.decision}
        onChange={(decision) => edit({ decision: decision ?? draft.decision })}
      />
    </>
  );
}

function WhyFields({ form: { draft, edit, missing } }: Pick<FieldsProps, "form">) {
  const texts = textsIn(decisionTexts, usePane().language);
  return (
    <>
      {draft.decision === "conditional" && (
        <TextField
          label={texts.conditionField}
          error={missing === "condition" ? texts.conditionMissing : null}
          value={draft.condition}
          onChange={(condition) => edit({ condition })}
          lines={2}
        />
      )}
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        value={draft.reason}
        onChange={(reason) => edit({ reason })}
        lines={2}
      />
    </>
  );
}

function WhoFields({ form: { draft, edit, missing }, subject }: FieldsProps) {
  const texts = textsIn(decisionTexts, usePane().language);
  return (
    <>
      <DateField label={texts.date} value={draft.date} onChange={(date) => edit({ date: date ?? draft.date })} />
      {subject === "budget" ? (
        <>
          <TextField
            label={texts.decidedBy}
            error={missing === "decidedBy" ? texts.decidedByMissing : null}
            value={draft.decidedBy}
            onChange={(decidedBy) => edit({ decidedBy })}
          />
          <TextField label={texts.role} hint={texts.roleHint} value={draft.role} onChange={(role) => edit({ role })} />
        </>
      ) : (
        <TextField
          label={texts.presentField}
          hint={texts.presentHint}
          value={draft.present}
          onChange={(present) => edit({ present })}
        />
      )}
    </>
  );
}
