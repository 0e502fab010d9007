import { cellText } from "./cellText";
import { decodeText, detectEncoding } from "./detectEncoding";
import { detectSeparator } from "./detectSeparator";
import { fileContent } from "./fileContent";
import type { ImportProblem } from "./importProblem";
import type { ImportSource, Separator, SourceRow, TextEncoding, TextFormat } from "./importSource";
import { pauseFor, type ImportWatch } from "./importWatch";
import { profileColumn } from "./profileColumn";
import { readDelimited } from "./readDelimited";
import { readSpreadsheet } from "./readSpreadsheet";
import { accentedCells, blocking, columnProblems, oddCharacterProblems, rowProblems } from "./sourceProblems";

/** What the user corrects after having seen how a file was read. */
export interface ReadOptions {
  readonly encoding?: TextEncoding;
  readonly separator?: Separator;
  readonly sheet?: string;
}

/**
 * Reads a text file or an .xlsx workbook into rows, with the evidence for encoding, separator and what is in each column. What the file is
 * follows from its content, not from its name. Files that hold no table give a source with a blocking problem; cancelling throws.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  watch: ImportWatch = {},
): Promise<ImportSource> {
  const content = fileContent(bytes);
  if (content.kind === "empty") return withoutTable(name, blocking("emptyFile", {}));
  if (content.kind === "other") return withoutTable(name, blocking("notATable", { what: content.what }));
  return content.kind === "zip" ? fromWorkbook(bytes, name, options, watch) : fromText(bytes, name, options, watch);
}

async function fromText(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  watch: ImportWatch,
): Promise<ImportSource> {
  const found = options.encoding ? { encoding: options.encoding, reason: "chosen" as const } : detectEncoding(bytes);
  const text = decodeText(bytes, found.encoding);
  if (text.trim() === "") return withoutTable(name, blocking("emptyFile", {}));
  await pauseFor(watch);
  const counted = detectSeparator(text);
  const separator = options.separator ?? counted.separator;
  const { rows, unclosedQuoteRow } = await readDelimited(text.slice(counted.skip), separator, watch);
  const format: TextFormat = {
    kind: "text",
    encoding: found.encoding,
    encodingReason: found.reason,
    encodingSamples: accentedCells(text, rows),
    separator,
    separatorReason: options.separator ? "chosen" : counted.reason,
  };
  const unclosed = unclosedQuoteRow === null ? [] : [blocking("unclosedQuote", {}, unclosedQuoteRow)];
  return fromRows(name, format, rows, [...unclosed, ...oddCharacterProblems(text, rows)], watch);
}

async function fromWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  watch: ImportWatch,
): Promise<ImportSource> {
  try {
    const { format, rows } = await readSpreadsheet(bytes, options.sheet, watch);
    return await fromRows(name, format, rows, [], watch);
  } catch (cause) {
    watch.signal?.throwIfAborted();
    if (!(cause instanceof Error)) throw cause;
    return withoutTable(name, blocking("damagedWorkbook", {}));
  }
}

async function fromRows(
  name: string,
  format: ImportSource["format"],
  all: readonly SourceRow[],
  problems: readonly ImportProblem[],
  watch: ImportWatch,
): Promise<ImportSource> {
  const [head, ...rows] = all;
  if (!head) return withoutTable(name, blocking("emptyFile", {}));
  const headers = withoutEmptyTail(head.cells.map(cellText));
  const columns: ImportSource["columns"][number][] = [];
  for (const [index, header] of headers.entries()) {
    columns.push(await profileColumn(header, index, rows, watch));
  }
  const none = rows.length === 0 ? [blocking("headerOnly", {})] : [];
  const found = [...problems, ...none, ...columnProblems(columns), ...rowProblems(columns, rows)];
  return { name, format, columns, rows, problems: found };
}

/** Spreadsheets often save empty columns behind the last one. */
function withoutEmptyTail(headers: readonly string[]): readonly string[] {
  return headers.slice(0, headers.findLastIndex((header) => header !== "") + 1);
}

function withoutTable(name: string, problem: ImportProblem): ImportSource {
  return { name, format: null, columns: [], rows: [], problems: [problem] };
}
