import { cellText } from "./cellText";
import type { ProblemFacts } from "../../i18n/import/problemFacts";
import type { ImportProblem, ProblemCode, ProblemWeight } from "./importProblem";
import type { SourceColumn, SourceRow } from "./importSource";

/** Where a problem stands; left out means the whole file. */
interface ProblemPlace {
  readonly row?: number | null;
  readonly column?: string | null;
}

/** Makes a problem; keeps the code and its facts together. */
export function problem<C extends ProblemCode>(
  code: C,
  weight: ProblemWeight,
  { row = null, column = null }: ProblemPlace,
  facts: ProblemFacts[C],
): ImportProblem {
  return { code, weight, row, column, facts } as ImportProblem;
}

/** A problem that makes the whole file unfit. */
export function blocking<C extends ProblemCode>(
  code: C,
  facts: ProblemFacts[C],
  row: number | null = null,
): ImportProblem {
  return problem(code, "blocking", { row }, facts);
}

/** Columns that are never offered, and headers that occur twice. */
export function columnProblems(columns: readonly SourceColumn[]): readonly ImportProblem[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header, special }) => {
    const isDouble = header !== "" && seen.has(header);
    seen.add(header);
    return [
      ...(special === null
        ? []
        : [problem("specialColumn", "notice", { column: header }, { header, category: special })]),
      ...(isDouble ? [problem("doubleHeader", "notice", { column: header }, { header })] : []),
    ];
  });
}

/** Rows that are wider or narrower than the header. Empty cells behind the last header do not count. */
export function rowProblems(columns: readonly SourceColumn[], rows: readonly SourceRow[]): readonly ImportProblem[] {
  const headers = columns.length;
  return rows.flatMap(({ row, cells }) => {
    if (cells.length === headers) return [];
    if (cells.length < headers) return [problem("tooFewCells", "notice", { row }, { cells: cells.length, headers })];
    const last = cells.findLastIndex((cell) => cellText(cell) !== "");
    return last < headers ? [] : [problem("tooManyCells", "notice", { row }, { cells: last + 1, headers })];
  });
}

const oddCharacters = /\ufffd|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/** Signs that the file was read, or saved before, with the wrong encoding: the first cell in which they stand. */
export function oddCharacterProblems(text: string, rows: readonly SourceRow[]): readonly ImportProblem[] {
  if (!oddCharacters.test(text)) return [];
  for (const { row, cells } of rows) {
    const found = cells.find((cell) => typeof cell === "string" && oddCharacters.test(cell));
    if (found !== undefined) return [problem("oddCharacters", "notice", { row }, { found: cellText(found) })];
  }
  return [];
}

// eslint-disable-next-line no-control-regex -- the bounds of ASCII
const beyondAscii = /[^\x00-\x7f]/;

/** Up to three different cells with letters outside ASCII. */
export function accentedCells(text: string, rows: readonly SourceRow[]): readonly string[] {
  if (!beyondAscii.test(text)) return [];
  const found = new Set<string>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell === "string" && beyondAscii.test(cell) && found.size < 3) found.add(cellText(cell));
    }
    if (found.size === 3) break;
  }
  return [...found];
}
