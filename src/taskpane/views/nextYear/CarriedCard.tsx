import { basisOf, carryGroups, type CarryGroup } from "../../../actions/nextYear/carryGroups";
import type { NextYearPreview } from "../../../actions/nextYear/nextYearPreview";
import { textsIn } from "../../../i18n/language";
import { nextYearTexts } from "../../../i18n/pane/nextYearTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { CheckList } from "../../parts/CheckList";

interface CarriedCardProps {
  readonly preview: NextYearPreview;
  readonly groups: readonly CarryGroup[];
  readonly onGroups: (groups: readonly CarryGroup[]) => void;
}

/** What goes along to the new year, with how many rows, to tick. */
export function CarriedCard({ preview, groups, onGroups }: CarriedCardProps) {
  const { language } = usePane();
  const texts = textsIn(nextYearTexts, language);
  const isDisabled = (group: CarryGroup) => {
    const basis = basisOf(group);
    return preview.counts[group] === 0 || (basis !== null && !groups.includes(basis));
  };
  return (
    <Card title={texts.carried(preview.year)}>
      <CheckList
        legend={texts.parts}
        hint={texts.carriedHint}
        choices={carryGroups.map((value) => ({
          value,
          label: texts.groups[value](preview.counts[value]),
          isDisabled: isDisabled(value),
        }))}
        values={groups}
        onChange={onGroups}
      />
    </Card>
  );
}
