import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { budgetSeal, type BudgetSeal } from "../../../actions/share/budgetSeal";
import { sealBudget } from "../../../actions/share/sealBudget";
import type { Plan } from "../../../domain/plan/plan";
import { formatDate, formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { shareTexts } from "../../../i18n/pane/shareTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { SealDifferences } from "./SealDifferences";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** Seals the budget, and shows what changed since. */
export function SealCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(shareTexts, language).seal;
  const seal = budgetSeal(plan);
  return (
    <Card title={texts.title}>
      {seal === null ? <p className={styles.hint}>{texts.what}</p> : <SealState seal={seal} />}
      {plan.budgetLines.length === 0 ? (
        <StatusMark status="info" text={texts.nothing} />
      ) : (
        <SealForm firstName={plan.organisation.budgetApprovedBy ?? ""} isAgain={seal !== null} />
      )}
    </Card>
  );
}

function SealState({ seal }: { readonly seal: BudgetSeal }) {
  const { language } = usePane();
  const texts = textsIn(shareTexts, language).seal;
  const { sealedOn, lines, differences, difference } = seal;
  return (
    <>
      <StatusMark status="done" text={texts.sealed(lines, sealedOn === null ? null : formatDate(sealedOn, language))} />
      {differences.length === 0 ? (
        <span>{texts.none}</span>
      ) : (
        <>
          <StatusMark
            status="attention"
            text={texts.differences(differences.length, formatEuro(difference, language))}
          />
          <SealDifferences differences={differences} />
        </>
      )}
    </>
  );
}

interface SealFormProps {
  readonly firstName: string;
  readonly isAgain: boolean;
}

function SealForm({ firstName, isAgain }: SealFormProps) {
  const { language, today } = usePane();
  const [name, setName] = useState(firstName);
  const [isAsked, setAsked] = useState(false);
  const { state, change } = useChange();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const styles = useStyles();
  const texts = textsIn(shareTexts, language).seal;
  const approvedBy = name.trim();
  const seal = () => {
    setAsked(approvedBy === "");
    if (approvedBy === "") return field.current?.focus();
    const planned = (plan: Plan) => sealBudget(plan, { approvedBy, on: today });
    void change({ kind: "sealBudget", planned, said: texts.done });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        seal();
      }}
    >
      <TextField
        label={texts.approvedBy}
        value={name}
        onChange={setName}
        error={isAsked && approvedBy === "" ? texts.approvedByMissing : null}
        inputRef={field}
      />
      <Button type="submit" className={styles.button} disabledFocusable={state.kind === "running"}>
        {isAgain ? texts.again : texts.now}
      </Button>
      {isAgain && <p className={styles.hint}>{texts.againHint}</p>}
      <ChangeResult state={state} done={texts.done} />
    </form>
  );
}
