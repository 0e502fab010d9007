import { languages, textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import type { PlanChoices } from "../../paneActions";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { yearOf } from "./firstChoices";

const countries = ["NL", "BE", "BE+NL"] as const;

interface PlanChoiceCardsProps {
  readonly choices: PlanChoices;
  readonly onChange: (choices: PlanChoices) => void;
}

/** The four choices of a new plan. */
export function PlanChoiceCards({ choices, onChange }: PlanChoiceCardsProps) {
  const { language, today } = usePane();
  const texts = textsIn(startTexts, language);
  const { languageNames } = textsIn(shellTexts, language);
  const thisYear = yearOf(today);
  return (
    <>
      <ChoiceCards
        legend={texts.workbookLanguage}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={choices.language}
        onChange={(chosen) => onChange({ ...choices, language: chosen })}
      />
      <ChoiceCards
        legend={texts.country}
        narrow
        choices={countries.map((value) => ({ value, label: texts.countries[value] }))}
        value={choices.country}
        onChange={(country) => onChange({ ...choices, country })}
      />
      <ChoiceCards
        legend={texts.planYear}
        narrow
        choices={[thisYear, thisYear + 1, thisYear + 2].map((year) => ({ value: String(year), label: String(year) }))}
        value={String(choices.planYear)}
        onChange={(year) => onChange({ ...choices, planYear: Number(year) })}
      />
      <ChoiceCards
        legend={texts.contents}
        choices={[
          { value: "empty", label: texts.empty, hint: texts.emptyHint },
          { value: "example", label: texts.example, hint: texts.exampleHint },
        ]}
        value={choices.withExample ? "example" : "empty"}
        onChange={(contents) => onChange({ ...choices, withExample: contents === "example" })}
      />
    </>
  );
}
