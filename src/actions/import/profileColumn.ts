import { cellText } from "./cellText";
import { datePartsFrom } from "./dateText";
import { detectDates } from "./detectDates";
import type { CountedText } from "./countedTexts";
import { detectNumbers } from "./detectNumbers";
import type { ColumnKind, SourceCell, SourceColumn, SourceRow } from "./importSource";
import { inSlices, type ImportWatch } from "./importWatch";
import { numberPartsFrom } from "./numberText";
import { specialCategoryOf } from "./specialCategories";
import { yesNoFrom } from "./yesNoText";

/** Filled cells by which the kind of a column is judged; the evidence for dates and numbers is then sought in all of them. */
const sampleSize = 400;
const shownSamples = 5;

/** What a column holds and how that is known. Cells that are alike are judged once. */
export async function profileColumn(
  header: string,
  index: number,
  rows: readonly SourceRow[],
  watch: ImportWatch,
): Promise<SourceColumn> {
  const cells = new Map<string, CountedText>();
  const sample: SourceCell[] = [];
  let filled = 0;
  let padded = 0;
  await inSlices(rows, "reading", watch, ({ row, cells: all }) => {
    const cell = all[index];
    const text = cellText(cell);
    if (cell === undefined || text === "") return;
    filled++;
    const known = cells.get(text);
    if (known) known.count++;
    else cells.set(text, { text, row, count: 1 });
    if (sample.length < sampleSize) sample.push(cell);
    if (typeof cell === "string" && cell.length > text.length) padded++;
  });
  const kind = kindOf(sample);
  const different = [...cells.values()];
  const samples = different.slice(0, shownSamples).map(({ text }) => text);
  const special = specialCategoryOf(header, samples);
  return {
    index,
    header,
    kind,
    filled,
    padded,
    samples: special === null ? samples : [],
    numbers: kind === "number" || kind === "percent" ? detectNumbers(different) : null,
    dates: kind === "date" ? detectDates(different) : [],
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
