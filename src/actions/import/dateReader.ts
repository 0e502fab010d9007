import { cellText } from "./cellText";
import { boundsProblem, emptyReading, type CellReading, type ColumnReader, type ReaderSubject } from "./cellReading";
import { datePartsFrom, dayFromParts, type DateParts } from "./dateText";
import { detectDates, isDoubtful } from "./detectDates";
import { countedTexts } from "./countedTexts";
import { leaveEmpty, type ImportQuestion } from "./importQuestion";
import type { DateEvidence, DateOrder, SourceCell } from "./importSource";

/**
 * Reads days, or only their years. The order of day and month is settled for each way of writing by itself; where nothing settles it, or
 * both orders occur, the user is asked. For a year the order does not matter, unless the year itself has two digits.
 */
export function dateReader({ field, declared, column, rows, answers }: ReaderSubject): ColumnReader {
  const found = column.kind === "date" ? column.dates : detectDates(countedTexts(rows, column.index));
  const isYear = declared.kind === "year";
  const idOf = (shape: string): string => `dateOrder:${field}:${column.header}:${shape}`;
  const isAsked = ({ shape, order, doubtful }: DateEvidence): boolean =>
    doubtful > 0 && (order === "unknown" || order === "perCell") && !(isYear && shape.includes("9999"));
  const orders = new Map<string, DateOrder | typeof leaveEmpty | undefined>(
    found.map((evidence) => {
      if (isAsked(evidence)) return [evidence.shape, answers[idOf(evidence.shape)] as DateOrder | undefined];
      return [evidence.shape, evidence.order === "unknown" || evidence.order === "perCell" ? "dmy" : evidence.order];
    }),
  );
  return {
    questions: found
      .filter(isAsked)
      .map((evidence) => orderQuestion(idOf(evidence.shape), field, column.header, evidence, found)),
    read: (cell) => {
      const day = dayReading(cell, orders);
      if (!isYear || !day.ok || typeof day.value !== "string") return day;
      const year = Number(day.value.slice(0, 4));
      return boundsProblem(declared, year, cellText(cell)) ?? { ok: true, value: year };
    },
  };
}

function dayReading(cell: SourceCell | undefined, orders: ReadonlyMap<string, string | undefined>): CellReading {
  if (typeof cell === "object") return { ok: true, value: cell.day };
  const text = cellText(cell);
  if (text === "") return emptyReading;
  const parts = datePartsFrom(text);
  if (!parts) return notADate(text);
  const day = isDoubtful(parts) ? doubtfulDay(parts, orders) : dayFromParts(parts.parts, parts.orders[0] ?? "dmy");
  return day === undefined ? notADate(text) : { ok: true, value: day };
}

/** `null` while the question is open or was answered with "leave empty"; `undefined` for a way of writing that was not seen before. */
function doubtfulDay(parts: DateParts, orders: ReadonlyMap<string, string | undefined>): string | null | undefined {
  if (!orders.has(parts.shape)) return undefined;
  const order = orders.get(parts.shape);
  if (order === undefined || order === leaveEmpty) return null;
  return dayFromParts(parts.parts, order as DateOrder) ?? undefined;
}

function notADate(found: string): CellReading {
  return { ok: false, problem: { code: "notADate", facts: { found } } };
}

function orderQuestion(
  id: string,
  field: string,
  column: string,
  { shape, sample, doubtful }: DateEvidence,
  all: readonly DateEvidence[],
): ImportQuestion {
  const choices = shape.includes("9999") ? ["dmy", "mdy", leaveEmpty] : ["dmy", "mdy", "ymd", leaveEmpty];
  const settled = new Set(all.map(({ order }) => order).filter((order) => order === "dmy" || order === "mdy"));
  const [suggestion = null] = settled.size === 1 ? settled : [];
  return { id, kind: "dateOrder", column, field, sample, count: doubtful, choices, suggestion };
}
