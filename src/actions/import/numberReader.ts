import { cellText } from "./cellText";
import { boundsProblem, emptyReading, type CellReading, type ColumnReader, type ReaderSubject } from "./cellReading";
import { detectNumbers } from "./detectNumbers";
import { countedTexts } from "./countedTexts";
import { leaveEmpty, type ImportQuestion } from "./importQuestion";
import type { NumberEvidence, SourceCell } from "./importSource";
import type { TargetField } from "./importTargets";
import { numberFromParts, numberPartsFrom } from "./numberText";

/** Choice that takes amounts in another currency as euro, one for one. */
export const asEuro = "asEuro";

/** From here a part of full time without percent sign is a percentage: 80 is 80 %, but 3 is a mistake. */
const leastPercentage = 10;

/**
 * Reads numbers in the unit of the field: cents, minutes, fractions of full time. The decimal sign is asked for when no cell of the column
 * settles it, and amounts in another currency are only taken as euro when the user says so.
 */
export function numberReader(subject: ReaderSubject): ColumnReader {
  const { field, declared, column, answers } = subject;
  const found = column.numbers ?? detectNumbers(countedTexts(subject.rows, column.index));
  const isUnsettled = found.doubtful > 0 && (found.decimal === "unknown" || found.decimal === "perCell");
  const foreign =
    declared.kind === "euro" ? found.currencies.filter((sign) => !["€", "EUR", "EURO"].includes(sign)) : [];
  const decimalId = `decimalSign:${field}:${column.header}`;
  const currencyId = `currency:${field}:${column.header}`;
  const settled = isUnsettled ? answers[decimalId] : found.decimal;
  const base = { column: column.header, field, sample: doubtfulSample(subject, found) };
  const questions: ImportQuestion[] = [
    ...(isUnsettled
      ? [
          {
            ...base,
            id: decimalId,
            kind: "decimalSign",
            count: found.doubtful,
            choices: [",", ".", leaveEmpty],
            suggestion: subject.suggestedDecimal,
          } as const,
        ]
      : []),
    ...(foreign.length > 0
      ? [
          {
            ...base,
            id: currencyId,
            kind: "currency",
            count: column.filled,
            choices: [asEuro, leaveEmpty],
            suggestion: null,
          } as const,
        ]
      : []),
  ];
  const isLeftEmpty = foreign.length > 0 && answers[currencyId] !== asEuro;
  return { questions, read: (cell) => (isLeftEmpty ? emptyReading : reading(cell, declared, settled)) };
}

function reading(cell: SourceCell | undefined, declared: TargetField, decimal: string | undefined): CellReading {
  const text = cellText(cell);
  if (text === "") return emptyReading;
  const value =
    declared.kind === "hours" ? (clockHours(text) ?? numberOf(cell, text, decimal)) : numberOf(cell, text, decimal);
  if (value === null) return emptyReading;
  if (value === undefined) return { ok: false, problem: { code: "notANumber", facts: { found: text } } };
  const scaled = declared.kind === "fte" && value >= leastPercentage ? value / 100 : value;
  return boundsProblem(declared, scaled, text) ?? { ok: true, value: inUnit(declared, scaled) };
}

/** `null` while it is not known how to read it, `undefined` when it is no number. */
function numberOf(cell: SourceCell | undefined, text: string, decimal: string | undefined): number | null | undefined {
  if (typeof cell === "number") return cell;
  const parts = numberPartsFrom(text);
  if (!parts) return undefined;
  if (parts.decimal === "none") return numberFromParts(parts, ".") ?? undefined;
  if (parts.decimal !== "unknown") return numberFromParts(parts, parts.decimal) ?? undefined;
  return decimal === "," || decimal === "." ? (numberFromParts(parts, decimal) ?? undefined) : null;
}

function clockHours(text: string): number | null {
  const match = /^(\d{1,4})\s?[:uh]\s?(\d{2})?(?::00)?$/i.exec(text);
  return match ? Number(match[1]) + Number(match[2] ?? 0) / 60 : null;
}

function inUnit({ kind }: TargetField, value: number): number {
  if (kind === "euro") return Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-6);
  return kind === "hours" ? Math.round(value * 60) : value;
}

function doubtfulSample({ column, rows }: ReaderSubject, found: NumberEvidence): string {
  if (found.decimal !== "perCell") return found.sample;
  const doubtful = rows.find(({ cells }) => numberPartsFrom(cellText(cells[column.index]))?.decimal === "unknown");
  return cellText(doubtful?.cells[column.index]);
}
