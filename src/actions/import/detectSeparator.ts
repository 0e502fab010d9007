import Papa from "papaparse";
import { separators, type Separator, type TextFormat } from "./importSource";

export interface SeparatorFound {
  readonly separator: Separator;
  readonly reason: TextFormat["separatorReason"];
  /** Characters to skip before the table starts: Excel's own `sep=;` line. */
  readonly skip: number;
}

const sampleRows = 60;
const sampleLength = 200_000;

/** The separator with which the first rows have most cells, and equally many. A line `sep=;` at the top, which Excel understands too, decides. */
export function detectSeparator(text: string): SeparatorFound {
  const stated = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (stated) {
    const separator = separators.find((candidate) => candidate === stated[1]) ?? ",";
    return { separator, reason: "stated", skip: stated[0].length };
  }
  const sample = text.slice(0, sampleLength);
  const scores = separators.map((separator) => ({ separator, score: evenness(sample, separator) }));
  const best = scores.reduce((winner, candidate) => (candidate.score > winner.score ? candidate : winner));
  return best.score > 0
    ? { separator: best.separator, reason: "counted", skip: 0 }
    : { separator: ",", reason: "onlyColumn", skip: 0 };
}

/** Zero when the header is one cell; otherwise the share of rows as wide as the header, a little more for wider tables. */
function evenness(sample: string, separator: Separator): number {
  const rows = Papa.parse<string[]>(sample, { delimiter: separator, preview: sampleRows, skipEmptyLines: true }).data;
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const even = rows.filter((row) => row.length === width).length / rows.length;
  return even + Math.min(width, 50) / 1000;
}
