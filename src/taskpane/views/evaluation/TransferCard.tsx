import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { TransferDue } from "../../../actions/evaluation/evaluationOverview";
import { recordTransfer } from "../../../actions/evaluation/recordResults";
import { typedNumber } from "../../../actions/evaluation/typedNumber";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { SmallForm } from "./SmallForm";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Where to look at the floor now, and how many people show what was agreed (F-E3). */
export function TransferCard({ due }: { readonly due: readonly TransferDue[] }) {
  const { language } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  const styles = useStyles();
  const texts = textsIn(evaluationTexts, language);
  return (
    <Card title={texts.dueTitle}>
      {due.length === 0 && <StatusMark status="done" text={texts.dueNone} />}
      <div>
        {due.map((look) => {
          const key = `${look.id}-${look.after}`;
          return (
            <ExpandRow
              key={key}
              id={`transfer-${key}`}
              isOpen={open === key}
              onToggle={() => setOpen(open === key ? null : key)}
              title={
                <>
                  {look.title}
                  <span className={styles.small}>
                    {[texts.due(formatDate(look.on, language), look.after), ...(look.isLate ? [texts.late] : [])].join(
                      ", ",
                    )}
                  </span>
                </>
              }
            >
              <TransferForm look={look} />
            </ExpandRow>
          );
        })}
      </div>
    </Card>
  );
}

function TransferForm({ look: { id, behaviour } }: { readonly look: TransferDue }) {
  const { language } = usePane();
  const [measured, setMeasured] = useState("");
  const [shown, setShown] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { state, change } = useChange();
  const texts = textsIn(evaluationTexts, language);
  const seen = { measured: typedNumber(measured), shown: typedNumber(shown) };
  const isRight =
    Number.isInteger(seen.measured) && Number.isInteger(seen.shown) && (seen.shown ?? 0) <= (seen.measured ?? 0);
  const save = () => {
    setAsked(!isRight);
    if (!isRight) return;
    const values = { measured: seen.measured ?? null, shown: seen.shown ?? null };
    void change({
      kind: "recordTransfer",
      planned: (plan) => recordTransfer(plan, id, values),
      said: texts.saved,
    });
  };
  return (
    <SmallForm
      button={texts.saveResult}
      onSave={save}
      state={state}
      done={texts.saved}
      error={isAsked && !isRight ? texts.wrongShown : null}
    >
      {behaviour !== null && <span>{behaviour}</span>}
      <TextField label={texts.measured} value={measured} onChange={setMeasured} inputMode="numeric" />
      <TextField label={texts.shown} value={shown} onChange={setShown} inputMode="numeric" />
    </SmallForm>
  );
}
