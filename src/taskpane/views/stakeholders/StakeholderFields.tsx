import type { StakeholderView } from "../../../actions/vision/saveStakeholder";
import { textsIn } from "../../../i18n/language";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { usePane } from "../../PaneContext";
import { ScoreChoice } from "../../parts/ScoreChoice";
import { TextField } from "../../parts/TextField";

interface StakeholderFieldsProps {
  readonly value: StakeholderView;
  readonly onChange: (part: Partial<StakeholderView>) => void;
}

/** Three scores and what to do next. */
export function StakeholderFields({ value, onChange }: StakeholderFieldsProps) {
  const texts = textsIn(stakeholdersTexts, usePane().language);
  const legends = {
    influence: [texts.influence, texts.influenceHint],
    interest: [texts.interest, texts.interestHint],
    support: [texts.supportScore, texts.supportHint],
  } as const;
  return (
    <>
      {(["influence", "interest", "support"] as const).map((score) => (
        <ScoreChoice
          key={score}
          legend={legends[score][0]}
          hint={legends[score][1]}
          value={value[score]}
          onChange={(chosen) => onChange({ [score]: chosen })}
        />
      ))}
      <TextField
        label={texts.followUp}
        hint={texts.followUpHint}
        value={value.followUp}
        onChange={(followUp) => onChange({ followUp })}
      />
    </>
  );
}
