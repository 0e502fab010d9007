import { languageFromTag, languages, textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { usePane } from "../PaneContext";
import { SelectField } from "./SelectField";

/** Changes the language of the pane; the workbook keeps its own. */
export function LanguageChoice() {
  const { language, setLanguage } = usePane();
  const texts = textsIn(shellTexts, language);
  return (
    <SelectField
      label={texts.language}
      value={language}
      options={languages.map((one) => ({ value: one, label: texts.languageNames[one], lang: one }))}
      onChange={(tag) => setLanguage(languageFromTag(tag))}
    />
  );
}
