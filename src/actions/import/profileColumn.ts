import { cellText } from "./cellText";
import { datePartsFrom } from "./dateText";
import { detectDates, type TextInRow } from "./detectDates";
import { detectNumbers } from "./detectNumbers";
import type { ColumnKind, SourceCell, SourceColumn, SourceRow } from "./importSource";
import { numberPartsFrom } from "./numberText";
import { specialCategoryOf } from "./specialCategories";
import { yesNoFrom } from "./yesNoText";

/** Filled cells by which the kind of a column is judged; the evidence for dates and numbers is then sought in all of them. */
const sampleSize = 400;
const shownSamples = 5;

/** What a column holds and how that is known. */
export function profileColumn(header: string, index: number, rows: readonly SourceRow[]): SourceColumn {
  const cells: TextInRow[] = [];
  const sample: SourceCell[] = [];
  let padded = 0;
  for (const { row, cells: all } of rows) {
    const cell = all[index];
    const text = cellText(cell);
    if (cell === undefined || text === "") continue;
    cells.push({ text, row });
    if (sample.length < sampleSize) sample.push(cell);
    if (typeof cell === "string" && cell.length > text.length) padded++;
  }
  const kind = kindOf(sample);
  const samples = differentOnes(cells);
  const special = specialCategoryOf(header, samples);
  return {
    index,
    header,
    kind,
    filled: cells.length,
    padded,
    samples: special === null ? samples : [],
    numbers: kind === "number" || kind === "percent" ? detectNumbers(cells) : null,
    dates: kind === "date" ? detectDates(cells) : [],
    special,
  };
}

function kindOf(sample: readonly SourceCell[]): ColumnKind {
  if (sample.length === 0) return "empty";
  const enough = sample.length * 0.9;
  const count = (isKind: (cell: SourceCell) => boolean): boolean => sample.filter(isKind).length >= enough;
  if (count((cell) => typeof cell === "object" || (typeof cell === "string" && datePartsFrom(cellText(cell)) !== null)))
    return "date";
  if (count((cell) => typeof cell === "boolean" || (typeof cell === "string" && isYesNoWord(cellText(cell)))))
    return "yesNo";
  if (!count((cell) => typeof cell === "number" || numberPartsFrom(cellText(cell)) !== null)) return "text";
  return count((cell) => numberPartsFrom(cellText(cell))?.percent === true) ? "percent" : "number";
}

/** Ones and zeros are numbers until a yes/no field asks for them. */
function isYesNoWord(text: string): boolean {
  return yesNoFrom(text) !== null && !/^[01]$/.test(text);
}

function differentOnes(cells: readonly TextInRow[]): readonly string[] {
  const found = new Set<string>();
  for (const { text } of cells) {
    found.add(text);
    if (found.size === shownSamples) break;
  }
  return [...found];
}
