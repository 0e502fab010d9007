import { useState } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { stakeholderMap } from "../../../actions/vision/stakeholderMap";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { AddStakeholder } from "./AddStakeholder";
import { InfluenceMap } from "./InfluenceMap";
import { StakeholderList, stakeholderRowId } from "./StakeholderList";
import { SupportCard } from "./SupportCard";

/** Who has a say: how much support there is, everybody on a map, and the same as a list to work in. */
export function StakeholdersView() {
  const { language, plan } = usePane();
  const { checked, problem } = plan;
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).stakeholders.title}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Stakeholders checked={checked} />}
    </>
  );
}

function Stakeholders({ checked }: { readonly checked: CheckedPlan }) {
  const texts = textsIn(stakeholdersTexts, usePane().language);
  const [openId, setOpenId] = useState<string | null>(null);
  const map = stakeholderMap(checked);
  const open = (id: string) => {
    setOpenId(id);
    document.getElementById(stakeholderRowId(id))?.focus();
  };
  const isEmpty = map.stakeholders.length === 0;
  return (
    <>
      {isEmpty && (
        <Card title={texts.emptyTitle} accent>
          <span>{texts.emptyText}</span>
        </Card>
      )}
      {!isEmpty && (
        <>
          <SupportCard map={map} />
          <InfluenceMap map={map} onOpen={open} />
          <StakeholderList map={map} openId={openId} onToggle={(id) => setOpenId(id === openId ? null : id)} />
        </>
      )}
      <AddStakeholder />
    </>
  );
}
