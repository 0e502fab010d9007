import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { carryGroups, type CarryGroup } from "../../../actions/nextYear/carryGroups";
import { nextYearPlan } from "../../../actions/nextYear/nextYearPlan";
import { nextYearPreview } from "../../../actions/nextYear/nextYearPreview";
import { textsIn } from "../../../i18n/language";
import { nextYearTexts } from "../../../i18n/pane/nextYearTexts";
import { usePane } from "../../PaneContext";
import { PlanFileView, type PlanFromFile } from "../start/PlanFileView";
import { AttentionCard } from "./AttentionCard";
import { CarriedCard } from "./CarriedCard";
import { LeftCard } from "./LeftCard";
import { MoneyCard } from "./MoneyCard";

/** Makes the plan of the next year from the file of the last one; nothing is written before its button is pressed. */
export function NextYearView() {
  const [groups, setGroups] = useState<readonly CarryGroup[]>(carryGroups);
  const texts = textsIn(nextYearTexts, usePane().language);
  return (
    <PlanFileView texts={texts}>{(from) => <NextYear {...from} groups={groups} onGroups={setGroups} />}</PlanFileView>
  );
}

interface NextYearProps extends PlanFromFile {
  readonly groups: readonly CarryGroup[];
  readonly onGroups: (groups: readonly CarryGroup[]) => void;
}

function NextYear({ file, groups, onGroups, making, makeButton }: NextYearProps) {
  const { actions, language, today } = usePane();
  const texts = textsIn(nextYearTexts, language);
  const preview = useMemo(() => nextYearPreview(file.plan, groups, today), [file, groups, today]);
  const make = () =>
    making.start((run) => {
      const plan = nextYearPlan(file, { groups, language: file.language, today });
      const source = textsIn(nextYearTexts, file.language).log(file.name);
      return actions.makePlanFrom({ plan, language: file.language, ownWords: file.ownWords, source }, run);
    });
  return (
    <>
      <CarriedCard preview={preview} groups={groups} onGroups={onGroups} />
      <AttentionCard preview={preview} plan={file.plan} />
      <LeftCard preview={preview} />
      <MoneyCard money={preview.money} />
      <Button ref={makeButton} appearance="primary" size="large" onClick={() => void make()}>
        {texts.make(preview.year)}
      </Button>
    </>
  );
}
