import { yesNoWords } from "../../i18n/functions/choiceWords";
import type { Cell } from "./cell";
import { choiceFromCell } from "./choiceFromCell";

const readWord = choiceFromCell(yesNoWords);

/** Yes or no: a boolean, 1 or 0, or a word for it in any of the languages. */
export function yesNoFromCell(cell: Cell): boolean {
  return typeof cell === "boolean" ? cell : readWord(cell) === "yes";
}
