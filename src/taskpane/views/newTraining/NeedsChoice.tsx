import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanRow } from "../../../domain/plan/planRecords";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { CheckList } from "../../parts/CheckList";

/** Needs shown at once. */
const pageSize = 8;

interface NeedsChoiceProps {
  readonly needs: readonly PlanRow<"needs">[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The needs one training answers; what is chosen stands first and stays in sight. */
export function NeedsChoice({ needs, chosen, onChange }: NeedsChoiceProps) {
  const { language } = usePane();
  const texts = textsIn(newTrainingTexts, language);
  const { people } = textsIn(needsTexts, language);
  const [size, setSize] = useState(pageSize);
  const [first] = useState(chosen);
  const sorted = [...needs.filter(({ id }) => first.includes(id)), ...needs.filter(({ id }) => !first.includes(id))];
  const rest = sorted.length - size;
  const label = (need: PlanRow<"needs">) =>
    [need.title ?? need.id, ...(need.people === null ? [] : [people(need.people)])].join(" · ");
  return (
    <>
      <CheckList
        legend={texts.needs}
        hint={texts.needsHint}
        choices={sorted.slice(0, size).map((need) => ({ value: need.id, label: label(need) }))}
        values={chosen}
        onChange={onChange}
        isWide
      />
      {rest > 0 && (
        <div>
          <Button onClick={() => setSize(size + pageSize)}>{texts.moreNeeds(Math.min(rest, pageSize))}</Button>
        </div>
      )}
    </>
  );
}
