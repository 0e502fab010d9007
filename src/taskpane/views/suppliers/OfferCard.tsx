import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { knownOffer } from "../../../actions/suppliers/inCompanyComparison";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn, type Language } from "../../../i18n/language";
import { purchasingTexts } from "../../../i18n/pane/purchasingTexts";
import { suppliersTexts } from "../../../i18n/pane/suppliersTexts";
import { formatNumber } from "../../../i18n/formats";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";
import { TextField } from "../../parts/TextField";
import { amountFields, centsOfText, countOfText, type OfferDraft } from "./offerDraft";
import { OfferOutcome } from "./OfferOutcome";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** A calculator: from how many participants in-company beats an open course (F-B12). Nothing is written. */
export function OfferCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const trainings = plan.trainings.filter(({ status, delivery }) => status !== "cancelled" && delivery !== "internal");
  const [trainingId, setTrainingId] = useState(() => firstTraining(plan, trainings));
  const [draft, setDraft] = useState(() => draftOf(plan, trainingId, language));
  const texts = textsIn(purchasingTexts, language);
  const choose = (id: string) => {
    setTrainingId(id);
    setDraft(draftOf(plan, id, language));
  };
  return (
    <Card title={texts.offerTitle}>
      <span>{texts.offerHint}</span>
      {trainings.length > 0 && (
        <SelectField
          label={textsIn(suppliersTexts, language).training}
          value={trainingId}
          options={trainings.map(({ id, title }) => ({ value: id, label: title ?? id }))}
          onChange={choose}
        />
      )}
      <OfferFields draft={draft} onChange={setDraft} />
      <OfferOutcome draft={draft} />
    </Card>
  );
}

interface OfferFieldsProps {
  readonly draft: OfferDraft;
  readonly onChange: (draft: OfferDraft) => void;
}

function OfferFields({ draft, onChange }: OfferFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(purchasingTexts, language);
  return (
    <div className={styles.fields}>
      {amountFields.map((field) => (
        <TextField
          key={field}
          label={texts[field]}
          value={draft[field]}
          error={draft[field] !== "" && centsOfText(draft[field]) === null ? texts.amountWrong : null}
          onChange={(text) => onChange({ ...draft, [field]: text })}
        />
      ))}
      <TextField
        label={texts.participants}
        inputMode="numeric"
        value={draft.participants}
        error={draft.participants !== "" && countOfText(draft.participants) === null ? texts.countWrong : null}
        onChange={(participants) => onChange({ ...draft, participants })}
      />
    </div>
  );
}

/** A training with a quote tells most. */
function firstTraining({ quotes }: Plan, trainings: Plan["trainings"]): string {
  const quoted = trainings.find(({ id }) => quotes.some(({ trainingId }) => trainingId === id));
  return (quoted ?? trainings[0])?.id ?? "";
}

function draftOf(plan: Plan, trainingId: string, language: Language): OfferDraft {
  const known = knownOffer(plan, trainingId);
  const euros = (cents: number | null) => (cents === null ? "" : formatNumber(cents / 100, language));
  return {
    fixedInternal: euros(known.fixedInternal),
    variableInternal: euros(known.variableInternal),
    externalPrice: euros(known.externalPrice),
    variableExternal: euros(known.variableExternal),
    participants: known.participants === null ? "" : String(known.participants),
  };
}
