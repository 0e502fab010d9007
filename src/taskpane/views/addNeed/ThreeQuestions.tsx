import { textsIn } from "../../../i18n/language";
import { needTexts } from "../../../i18n/pane/needTexts";
import { choiceLists } from "../../../domain/plan/choiceLists";
import { usePane } from "../../PaneContext";
import { CheckList } from "../../parts/CheckList";
import { ChoiceCards } from "../../parts/ChoiceCards";
import type { TestDraft } from "./needDraft";

interface ThreeQuestionsProps {
  readonly draft: TestDraft;
  readonly onChange: (answer: Partial<TestDraft>) => void;
}

/** The test of S2.6 and S2.7: what training adds, what else is going on, and whether it can be organised another way. */
export function ThreeQuestions({ draft, onChange }: ThreeQuestionsProps) {
  const { language } = usePane();
  const texts = textsIn(needTexts, language);
  return (
    <>
      <ChoiceCards
        legend={texts.contribution}
        narrow
        choices={choiceLists.contribution.keys.map((value) => ({ value, label: texts.contributions[value] }))}
        value={draft.contribution}
        onChange={(contribution) => onChange({ contribution })}
      />
      <CheckList
        legend={texts.otherCauses}
        hint={texts.otherCausesHint}
        choices={choiceLists.otherCause.keys.map((value) => ({ value, label: texts.causes[value] }))}
        values={draft.otherCauses}
        onChange={(otherCauses) => onChange({ otherCauses })}
      />
      <ChoiceCards
        legend={texts.otherWay}
        narrow
        choices={choiceLists.otherWay.keys.map((value) => ({ value, label: texts.otherWays[value] }))}
        value={draft.otherWay}
        onChange={(otherWay) => onChange({ otherWay })}
      />
    </>
  );
}
