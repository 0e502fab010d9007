import { pageTexts } from "../../i18n/functions/pageTexts";
import type { MetadataLanguage } from "./customFunctionsMetadata";
import type { ExampleBlock, ExampleCell, FunctionExample } from "./functionExample";

/** The cells that an example's formula points to: headers in row 1, every block of the example in columns of its own. */
export interface ExampleSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell as somebody with that language sees it in Excel. */
export function shownCell(cell: ExampleCell, language: MetadataLanguage): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return pageTexts[language][cell ? "yes" : "no"];
  if (typeof cell === "number") return shownNumber(cell, language);
  if (typeof cell === "string") return cell;
  return "date" in cell ? cell.date : cell.time;
}

/** Blocks stand in columns from A, each below its header. */
export function exampleSheet(
  example: FunctionExample,
  names: readonly string[],
  language: MetadataLanguage,
): ExampleSheet {
  const placed = placedBlocks(example);
  const height = Math.max(0, ...placed.map(({ block }) => block.length));
  const headers = placed.flatMap(({ place, block, column }) =>
    widths(block).map((offset) => `${columnLetter(column + offset)}: ${names[place] ?? ""}`),
  );
  const rows = Array.from({ length: height }, (_row, row) =>
    placed.flatMap(({ block }) => widths(block).map((offset) => shownCell(block[row]?.[offset] ?? null, language))),
  );
  return { headers, rows };
}

/** The formula of an example: ranges for its blocks, values for the rest; arguments left out at the end are not written. */
export function exampleFormula(id: string, example: FunctionExample, language: MetadataLanguage): string {
  const ranges = new Map(placedBlocks(example).map(({ place, block, column }) => [place, rangeOf(block, column)]));
  const parts = example.inputs.map((input, place) => ranges.get(place) ?? literal(input, language));
  while (parts.at(-1) === "") parts.pop();
  return `=OPL.${id}(${parts.join(language === "en" ? "," : ";")})`;
}

function placedBlocks({ inputs }: FunctionExample) {
  let next = 0;
  return inputs.flatMap((input, place) => {
    if (!isBlock(input)) return [];
    const column = next;
    next += widths(input).length;
    return [{ place, block: input, column }];
  });
}

function rangeOf(block: ExampleBlock, column: number): string {
  const first = `${columnLetter(column)}2`;
  const last = `${columnLetter(column + widths(block).length - 1)}${block.length + 1}`;
  return first === last ? first : `${first}:${last}`;
}

function literal(input: ExampleCell | ExampleBlock, language: MetadataLanguage): string {
  if (isBlock(input) || input === null) return "";
  const text = shownCell(input, language);
  return typeof input === "number" || typeof input === "boolean" ? text : `"${text}"`;
}

function isBlock(input: ExampleCell | ExampleBlock): input is ExampleBlock {
  return Array.isArray(input);
}

function widths(block: ExampleBlock): readonly number[] {
  return (block[0] ?? []).map((_cell, offset) => offset);
}

function columnLetter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

/** At most four decimals, with the decimal sign of the language. */
function shownNumber(value: number, language: MetadataLanguage): string {
  const text = String(Math.round(value * 10_000) / 10_000);
  return language === "en" ? text : text.replace(".", ",");
}
