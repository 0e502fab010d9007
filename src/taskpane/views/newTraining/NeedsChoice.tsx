import type { PlanRow } from "../../../domain/plan/planRecords";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { LongCheckList } from "../../parts/LongCheckList";

interface NeedsChoiceProps {
  readonly needs: readonly PlanRow<"needs">[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The needs one training answers. */
export function NeedsChoice({ needs, chosen, onChange }: NeedsChoiceProps) {
  const { language } = usePane();
  const texts = textsIn(newTrainingTexts, language);
  const { people } = textsIn(needsTexts, language);
  const choices = needs.map(({ id, title, people: count }) => ({
    value: id,
    label: count === null ? (title ?? id) : `${title ?? id} · ${people(count)}`,
  }));
  return (
    <LongCheckList legend={texts.needs} hint={texts.needsHint} choices={choices} values={chosen} onChange={onChange} />
  );
}
