import { choiceLists, type ChoiceListKey } from "../../domain/plan/choiceLists";
import type { Field } from "../../domain/plan/field";
import { read, unread, type CellReading } from "../cellProblem";
import type { CellContent } from "../workbookSnapshot";
import type { WorkbookTexts } from "../workbookTexts";
import { dateFromCell, monthFromCell, timeFromCell } from "./dateFromCell";
import { numberFromCell } from "./numberFromCell";

/** The value of a field, as typed rows hold it. */
export type FieldValue = string | number | boolean | null | readonly string[];

const errorText =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|UNKNOWN!|BLOCKED!|CONNECT!)$/;

/** Reads a cell as its field; an empty cell is `null`, or an empty list for fields with several values. */
export function fieldFromCell(field: Field, content: CellContent, texts: WorkbookTexts): CellReading<FieldValue> {
  if (typeof content === "string" && errorText.test(content.trim())) return unread("errorValue");
  const isEmpty = typeof content === "string" && content.trim() === "";
  if (field.kind === "choices" || field.kind === "references")
    return isEmpty ? read([]) : several(field, content, texts);
  if (isEmpty) return read(null);
  switch (field.kind) {
    case "text":
      return read(keyOfWord(field, String(content).trim(), texts));
    case "reference":
      return read(String(content).trim());
    case "date":
      return dateFromCell(content);
    case "yearMonth":
      return monthFromCell(content);
    case "time":
      return timeFromCell(content);
    case "yesNo":
      return yesNo(content, texts);
    case "choice":
      return choice(field.list, String(content), texts);
    default:
      return numeric(field, content);
  }
}

/** A word of one of the lists a text may come from, by its key; any other text as it is. */
function keyOfWord({ wordsBy }: Extract<Field, { kind: "text" }>, text: string, texts: WorkbookTexts): string {
  for (const list of Object.values(wordsBy?.lists ?? {})) {
    const key = keyIn(list, text, texts);
    if (key !== undefined) return key;
  }
  return text;
}

type NumericField = Extract<Field, { kind: "number" | "percent" | "euro" | "hours" }>;

/** Excel keeps fifteen digits: of a larger amount the cents could not be counted, and it is a slip. */
const tooLarge = 1e13;

/** Bounds are in the unit of the cell: euro, hours, fractions; values come in cents and minutes. */
function numeric(field: NumericField, content: CellContent): CellReading<number> {
  if (field.kind === "hours" && typeof content === "string" && content.includes(":")) return timeFromCell(content);
  const number = numberFromCell(content);
  if (!number.ok) return number;
  const { value } = number;
  if (field.kind === "number" && field.whole === true && !Number.isInteger(value)) return unread("notWhole");
  const max = "max" in field ? field.max : undefined;
  if (Math.abs(value) >= tooLarge) return unread("outOfRange");
  if ((field.min !== undefined && value < field.min) || (max !== undefined && value > max)) return unread("outOfRange");
  if (field.kind === "euro") return read(halfAway(value * 100));
  return read(field.kind === "hours" ? halfAway(value * 60) : value);
}

/** Rounds half away from zero, as Excel's ROUND, and forgives what binary fractions add: 1.005 × 100 is 100.49999999999999. */
function halfAway(value: number): number {
  const rounded = Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(15)));
  return rounded === 0 ? 0 : rounded;
}

function yesNo(content: CellContent, texts: WorkbookTexts): CellReading<boolean> {
  if (typeof content === "boolean") return read(content);
  const text = String(content).trim().toLowerCase();
  if (texts.allCommon("yes").includes(text)) return read(true);
  return texts.allCommon("no").includes(text) ? read(false) : unread("notYesNo");
}

function choice(list: ChoiceListKey, content: string, texts: WorkbookTexts): CellReading<string> {
  const text = content.trim();
  const found = keyIn(list, text, texts);
  if (found !== undefined) return read(found);
  return choiceLists[list].open ? read(text) : unread("unknownChoice");
}

/** The key of a word in the workbook's language, in another one, or of the key itself. */
function keyIn(list: ChoiceListKey, text: string, texts: WorkbookTexts): string | undefined {
  const lower = text.toLowerCase();
  const keys: readonly string[] = choiceLists[list].keys;
  const isWord = (key: string) => texts.allWords(list, key).some((word) => word.toLowerCase() === lower);
  return (
    keys.find((key) => texts.word(list, key).toLowerCase() === lower) ??
    keys.find(isWord) ??
    keys.find((key) => key === text)
  );
}

function several(
  field: Extract<Field, { kind: "choices" | "references" }>,
  content: CellContent,
  texts: WorkbookTexts,
): CellReading<readonly string[]> {
  const parts = String(content)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (field.kind === "references") return read(parts);
  const readings = parts.map((part) => choice(field.list, part, texts));
  const failed = readings.find((reading) => !reading.ok);
  return failed ?? read(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}
