import { choiceLists, type ChoiceListKey } from "../../domain/plan/choiceLists";
import type { Field } from "../../domain/plan/field";
import type { WorkbookTexts } from "../workbookTexts";
import { serialFromIsoDate } from "./dateFromCell";
import type { FieldValue } from "./fieldFromCell";

/** What a cell holds for a value: the opposite of `fieldFromCell`, exactly. Nothing is the empty text. */
export function cellFromField(field: Field, value: FieldValue, texts: WorkbookTexts): string | number {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    return value.map((part: string) => (field.kind === "choices" ? wordOf(field.list, part, texts) : part)).join("; ");
  }
  switch (field.kind) {
    case "euro":
      return Number(value) / 100;
    case "hours":
      return Number(value) / 60;
    case "time":
      return Number(value) / 1440;
    case "date":
      return serialFromIsoDate(String(value));
    case "yearMonth":
      return serialFromIsoDate(`${String(value)}-01`);
    case "yesNo":
      return texts.common(value === true ? "yes" : "no");
    case "choice":
      return wordOf(field.list, String(value), texts);
    case "text":
      return Object.values(field.wordsBy?.lists ?? {}).reduce((text, list) => wordOf(list, text, texts), String(value));
    default:
      return typeof value === "number" ? value : String(value);
  }
}

/** The word of a choice; words of the user's own stay as they are. */
function wordOf(list: ChoiceListKey, choice: string, texts: WorkbookTexts): string {
  const keys: readonly string[] = choiceLists[list].keys;
  return keys.includes(choice) ? texts.word(list, choice) : choice;
}
