import type { Area } from "./snapshot";

/**
 * Rows (or columns) that are inserted (`count` > 0) before `at`, or deleted (`count` < 0) from `at` on. Only what lies between `crossStart` and
 * `crossEnd` on the other axis moves: 0 … ∞ for whole rows and columns, less when cells are shifted.
 */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly crossStart: number;
  readonly crossEnd: number;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

/** Where a span lies after a shift; `null` when all of it is deleted. Lines inserted inside a span make it longer. */
export function shiftedSpan({ start, count }: Span, shift: Shift): Span | null {
  if (shift.count > 0) {
    if (shift.at <= start) return { start: start + shift.count, count };
    return shift.at < start + count ? { start, count: count + shift.count } : { start, count };
  }
  const removedEnd = shift.at - shift.count;
  const before = Math.max(0, Math.min(start + count, shift.at) - start);
  const after = Math.max(0, start + count - Math.max(start, removedEnd));
  if (before + after === 0) return null;
  const newStart = start < shift.at ? start : Math.max(start, removedEnd) + shift.count;
  return { start: newStart, count: before + after };
}

/** Where an area lies after a shift; `null` when all of it is deleted. An area only partly beside the shift stays where it is. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.axis === "row";
  const [crossStart, crossCount] = isRows ? [area.column, area.columns] : [area.row, area.rows];
  if (crossStart < shift.crossStart || crossStart + crossCount - 1 > shift.crossEnd) return area;
  const span = shiftedSpan(
    isRows ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns },
    shift,
  );
  if (span === null) return null;
  return isRows ? { ...area, row: span.start, rows: span.count } : { ...area, column: span.start, columns: span.count };
}
