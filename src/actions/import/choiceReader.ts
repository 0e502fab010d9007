import { choiceLists, type ChoiceListKey } from "../../domain/plan/choiceLists";
import { cellText } from "./cellText";
import { choiceFromWord } from "./choiceWords";
import { emptyReading, type CellReading, type ColumnReader, type ReaderSubject } from "./cellReading";
import { countedTexts } from "./countedTexts";
import { leaveEmpty, type ImportQuestion } from "./importQuestion";
import { plainHeader } from "./plainHeader";

/** With more unknown words than this the column is most likely not what it was taken for; then each cell becomes a problem. */
const mostWords = 12;

/** Reads words as choices of a list; words that no one knows are asked about, once for the whole column. */
export function choiceReader({ field, column, rows, answers }: ReaderSubject, list: ChoiceListKey): ColumnReader {
  const unknown = new Map<string, { readonly sample: string; count: number }>();
  for (const { text, count } of countedTexts(rows, column.index)) {
    if (choiceFromWord(list, text) !== null) continue;
    const plain = plainHeader(text);
    const seen = unknown.get(plain);
    if (seen) seen.count += count;
    else unknown.set(plain, { sample: text, count });
  }
  const isAsked = unknown.size <= mostWords;
  const idOf = (plain: string): string => `word:${field}:${column.header}:${plain}`;
  const question = ([plain, { sample, count }]: [string, { sample: string; count: number }]): ImportQuestion => ({
    id: idOf(plain),
    kind: "word",
    column: column.header,
    field,
    sample,
    count,
    choices: [...choiceLists[list].keys, leaveEmpty],
    suggestion: null,
  });
  const read = (text: string): CellReading => {
    if (text === "") return emptyReading;
    const known = choiceFromWord(list, text) ?? answers[idOf(plainHeader(text))];
    if (known === leaveEmpty || (known === undefined && isAsked)) return emptyReading;
    return known === undefined
      ? { ok: false, problem: { code: "unknownWord", facts: { found: text } } }
      : { ok: true, value: known };
  };
  return { questions: isAsked ? [...unknown].map(question) : [], read: (cell) => read(cellText(cell)) };
}
