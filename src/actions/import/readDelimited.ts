import Papa from "papaparse";
import type { Separator, SourceRow } from "./importSource";
import { pauseFor, type ImportWatch } from "./importWatch";

export interface DelimitedRows {
  /** All rows that are not empty, the header being the first. */
  readonly rows: readonly SourceRow[];
  /** Row in which a quotation mark is opened that is never closed. */
  readonly unclosedQuoteRow: number | null;
}

const charactersPerSlice = 512 * 1024;

/** The cells of a text file, exactly as they stand there, blanks included. Stops with the signal's reason when it is cancelled. */
export async function readDelimited(text: string, separator: Separator, watch: ImportWatch): Promise<DelimitedRows> {
  watch.signal?.throwIfAborted();
  const rows: SourceRow[] = [];
  const newline = hasMixedLineEnds(text) ? "\n" : undefined;
  let line = 0;
  let unclosedQuoteRow: number | null = null;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: separator,
      newline,
      chunkSize: charactersPerSlice,
      chunk: (slice: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const cells of slice.data) {
          line++;
          if (cells.some((cell) => cell.trim() !== ""))
            rows.push({ row: line, cells: newline ? cleanEnd(cells) : cells });
        }
        if (slice.errors.some((error) => error.code === "MissingQuotes")) unclosedQuoteRow = line;
        watch.progress?.({ stage: "reading", done: Math.min(slice.meta.cursor, text.length), total: text.length });
        parser.pause();
        pauseFor(watch).then(
          () => parser.resume(),
          (reason: unknown) => {
            parser.abort();
            reject(reason);
          },
        );
      },
      complete: () => resolve(),
    });
  });
  return { rows, unclosedQuoteRow };
}

/** Files glued together from two systems have both kinds of line ends; outside quotes only, a cell may hold a line break of its own. */
function hasMixedLineEnds(text: string): boolean {
  const bare = text.slice(0, 1_000_000).replace(/"[^"]*"/g, "");
  return /\r\n/.test(bare) && /(?:^|[^\r])\n/.test(bare);
}

function cleanEnd(cells: readonly string[]): readonly string[] {
  return cells.map((cell, index) => (index === cells.length - 1 ? cell.replace(/\r$/, "") : cell));
}
