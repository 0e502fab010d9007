import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { calculatedReturn, firstReturn, saveReturn } from "../../../actions/evaluation/trainingReturn";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { formatEuro, formatNumber, formatPercent } from "../../../i18n/formats";
import { draftOfReturn, returnOfDraft } from "./returnDraft";
import { SmallForm } from "./SmallForm";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr auto", gap: "4px 12px", margin: 0 },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

const fields = ["benefit", "isolation", "confidence", "cost"] as const;

interface ReturnFormProps {
  readonly trainingId: string;
  readonly plan: Plan;
}

/** The calculator of return (F-E5): only what is due to the training, and sure, counts. */
export function ReturnForm({ trainingId, plan }: ReturnFormProps) {
  const { language } = usePane();
  const [draft, setDraft] = useState(() => draftOfReturn(firstReturn(plan, trainingId), language));
  const [isAsked, setAsked] = useState(false);
  const { state, change } = useChange();
  const texts = textsIn(evaluationTexts, language);
  const input = returnOfDraft(draft);
  const save = () => {
    setAsked(input === null);
    if (input === null) return;
    const values = { ...input, source: draft.source.trim() === "" ? null : draft.source.trim() };
    void change({ kind: "saveReturn", planned: (now) => saveReturn(now, trainingId, values), said: texts.saved });
  };
  return (
    <SmallForm
      button={texts.saveReturn}
      onSave={save}
      state={state}
      done={texts.saved}
      error={isAsked && input === null ? texts.wrongNumber : null}
    >
      {fields.map((key) => (
        <TextField
          key={key}
          label={texts[key]}
          value={draft[key]}
          onChange={(text) => setDraft({ ...draft, [key]: text })}
          inputMode="numeric"
        />
      ))}
      <TextField label={texts.source} value={draft.source} onChange={(source) => setDraft({ ...draft, source })} />
      <Figures found={input === null ? null : calculatedReturn(input)} />
    </SmallForm>
  );
}

function Figures({ found }: { readonly found: ReturnType<typeof calculatedReturn> }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(evaluationTexts, language);
  if (found === null) return <span>{texts.noCost}</span>;
  const { credited, returnOnInvestment, benefitCostRatio, paybackMonths } = found;
  const months = paybackMonths === null ? null : formatNumber(Math.round(paybackMonths * 10) / 10, language);
  const rows = [
    [texts.credited, formatEuro(credited, language)],
    [texts.returnRate, formatPercent(returnOnInvestment, language)],
    [texts.ratio, formatNumber(benefitCostRatio, language)],
    [texts.payback, months === null ? texts.never : texts.months(months)],
  ] as const;
  return (
    <dl className={styles.figures} aria-live="polite">
      {rows.map(([term, amount]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt>{term}</dt>
          <dd className={styles.amount}>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
