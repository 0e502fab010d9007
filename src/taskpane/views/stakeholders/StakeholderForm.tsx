import { saveStakeholder, type StakeholderView } from "../../../actions/vision/saveStakeholder";
import type { MappedStakeholder } from "../../../actions/vision/stakeholderMap";
import { textsIn } from "../../../i18n/language";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { usePane } from "../../PaneContext";
import { ChangeForm } from "../../parts/ChangeForm";
import { useChange } from "../../parts/useChange";
import { useTouched } from "../../parts/useTouched";
import { StakeholderFields } from "./StakeholderFields";

/** Changes the scores and the next step of one stakeholder. */
export function StakeholderForm({ stakeholder }: { readonly stakeholder: MappedStakeholder }) {
  const texts = textsIn(stakeholdersTexts, usePane().language);
  const { state, change } = useChange();
  const { id, influence, interest, support, followUp } = stakeholder;
  const { value, isTouched, touch, clear } = useTouched<StakeholderView>({ influence, interest, support, followUp });
  const save = async () => {
    const planned = (plan: Parameters<typeof saveStakeholder>[0]) => saveStakeholder(plan, id, value);
    if (await change({ kind: "changeStakeholder", planned, said: texts.saved })) clear();
  };
  return (
    <ChangeForm state={state} submit={texts.save} done={texts.saved} isReady={isTouched} onSubmit={save}>
      <StakeholderFields value={value} onChange={touch} />
    </ChangeForm>
  );
}
