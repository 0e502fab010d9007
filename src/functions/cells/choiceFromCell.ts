import { FunctionProblem } from "../functionProblem";
import type { Cell, CellReader } from "./cell";

/** The words for each choice, in all languages, with `;` between them; upper and lower case do not matter. */
export type ChoiceWords<K extends string> = Readonly<Record<K, string>>;

/** Reads one of a few choices, whatever the language of its word. The key itself is understood too. */
export function choiceFromCell<K extends string>(words: ChoiceWords<K>): CellReader<K> {
  const keys = new Map<string, K>();
  for (const [key, list] of Object.entries(words) as [K, string][]) {
    for (const word of [key, ...list.split(";")]) keys.set(word.toLowerCase(), key);
  }
  return (cell: Cell) => {
    const key = keys.get(String(cell).trim().toLowerCase());
    if (key === undefined) throw new FunctionProblem("unknownChoice", String(cell));
    return key;
  };
}
