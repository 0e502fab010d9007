import type { CountedText } from "./countedTexts";
import { datePartsFrom, dayFromParts, type DateParts } from "./dateText";
import type { DateEvidence, DateOrder } from "./importSource";

interface Tally {
  count: number;
  readonly orders: Set<DateOrder>;
  decisive: CountedText | null;
  doubtful: number;
  firstDoubtful: CountedText | null;
}

/**
 * The ways of writing dates in a column and, for each by itself, the order of day and month. `9/20/2019` settles the order for every date
 * with slashes in the column, but says nothing about the ones with dashes: files often come from two systems.
 */
export function detectDates(cells: readonly CountedText[]): readonly DateEvidence[] {
  const tallies = new Map<string, Tally>();
  for (const cell of cells) {
    const parts = datePartsFrom(cell.text);
    if (parts) count(tallyFor(tallies, parts.shape), cell, parts);
  }
  return [...tallies].map(([shape, tally]) => evidenceFrom(shape, tally));
}

/** Whether these orders give different days; 5/5/2024 is the same in any. */
export function isDoubtful({ parts, orders }: DateParts): boolean {
  return new Set(orders.map((order) => dayFromParts(parts, order))).size > 1;
}

function tallyFor(tallies: Map<string, Tally>, shape: string): Tally {
  const known = tallies.get(shape);
  if (known) return known;
  const tally: Tally = { count: 0, orders: new Set(), decisive: null, doubtful: 0, firstDoubtful: null };
  tallies.set(shape, tally);
  return tally;
}

function count(tally: Tally, cell: CountedText, parts: DateParts): void {
  tally.count += cell.count;
  if (isDoubtful(parts)) {
    tally.doubtful += cell.count;
    tally.firstDoubtful ??= cell;
    return;
  }
  const [order] = parts.orders;
  if (order === undefined || parts.orders.length > 1) return;
  tally.orders.add(order);
  tally.decisive ??= cell;
}

function evidenceFrom(shape: string, tally: Tally): DateEvidence {
  const shown = tally.decisive ?? tally.firstDoubtful;
  const [only] = tally.orders;
  return {
    shape,
    order: tally.orders.size > 1 ? "perCell" : (only ?? (tally.doubtful > 0 ? "unknown" : "dmy")),
    count: tally.count,
    sample: shown?.text ?? "",
    row: shown?.row ?? 0,
    doubtful: tally.doubtful,
  };
}
