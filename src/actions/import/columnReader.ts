import { emptyReading, type CellReading, type ColumnReader, type ReaderSubject } from "./cellReading";
import { cellText } from "./cellText";
import { choiceReader } from "./choiceReader";
import { dateReader } from "./dateReader";
import type { SourceCell } from "./importSource";
import { numberReader } from "./numberReader";
import { yesNoFrom } from "./yesNoText";

/** Different texts of a column that are remembered; a column with more of them hardly repeats itself. */
const mostRemembered = 20_000;

/** The reader that fits the kind of the field. The same text is read once: a column of 100,000 cells often holds a few hundred texts. */
export function columnReader(subject: ReaderSubject): ColumnReader {
  const { kind } = subject.declared;
  if (kind === "id" || kind === "text") return { questions: [], read: (cell) => textReading(cellText(cell)) };
  const { questions, read } = readerOf(subject);
  const readings = new Map<string, CellReading>();
  return {
    questions,
    read: (cell) => {
      const known = typeof cell === "string" ? readings.get(cell) : undefined;
      if (known) return known;
      const reading = read(cell);
      if (typeof cell === "string" && readings.size < mostRemembered) readings.set(cell, reading);
      return reading;
    },
  };
}

function readerOf(subject: ReaderSubject): ColumnReader {
  const { kind } = subject.declared;
  if (typeof kind === "object") return choiceReader(subject, kind.choice);
  if (kind === "date" || (kind === "year" && subject.column.kind === "date")) return dateReader(subject);
  return kind === "yesNo" ? { questions: [], read: yesNoReading } : numberReader(subject);
}

function textReading(text: string): CellReading {
  return { ok: true, value: text === "" ? null : text };
}

function yesNoReading(cell: SourceCell | undefined): CellReading {
  if (typeof cell === "boolean") return { ok: true, value: cell };
  const text = cellText(cell);
  if (text === "") return emptyReading;
  const value = yesNoFrom(text);
  return value === null ? { ok: false, problem: { code: "notYesNo", facts: { found: text } } } : { ok: true, value };
}
