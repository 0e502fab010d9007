import type { ChoiceListKey, ChoiceLists } from "../../domain/plan/choiceLists";
import { choiceTexts } from "../../i18n/workbook/choiceTexts";
import { wordingIn, type Wording } from "../../i18n/workbook/wording";
import { usePane } from "../PaneContext";
import { SelectField } from "./SelectField";

interface ListFieldProps<L extends ChoiceListKey> {
  readonly label: string;
  readonly list: L;
  readonly value: string | null;
  /** The word for choosing nothing; without it a choice cannot be taken back. */
  readonly none?: string;
  readonly onChange: (value: ChoiceLists[L]["keys"][number] | null) => void;
}

/** Chooses one entry of a picklist of the workbook, in the words the workbook has for it. */
export function ListField<L extends ChoiceListKey>({ label, list, value, none, onChange }: ListFieldProps<L>) {
  const { language } = usePane();
  const words: Readonly<Record<string, Wording>> = choiceTexts[list].words;
  const options = Object.entries(words).map(([key, word]) => ({ value: key, label: wordingIn(word, language) }));
  return (
    <SelectField
      label={label}
      value={value ?? ""}
      options={none === undefined ? options : [{ value: "", label: none }, ...options]}
      onChange={(key) => onChange(key === "" ? null : (key as ChoiceLists[L]["keys"][number]))}
    />
  );
}
