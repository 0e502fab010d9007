import { shiftedArea, shiftedSpan, type Shift } from "./shift";
import type { LineSpan, PageLayoutSnapshot } from "./snapshot";

/** What is printed moves along: Excel keeps it in names (ECMA-376 part 1, 18.2.5). */
export function shiftedPageLayout(layout: PageLayoutSnapshot, shift: Shift): PageLayoutSnapshot {
  const { printArea, printTitleRows, printTitleColumns, ...rest } = layout;
  const area = printArea && shiftedArea(printArea, shift);
  const movedTitle = (span: LineSpan | undefined, axis: Shift["axis"]): LineSpan | null | undefined => {
    if (span === undefined || axis !== shift.axis || shift.crossEnd !== Infinity) return span;
    const moved = shiftedSpan({ start: span.from, count: span.to - span.from + 1 }, shift);
    return moved && { from: moved.start, to: moved.start + moved.count - 1 };
  };
  const rows = movedTitle(printTitleRows, "row");
  const columns = movedTitle(printTitleColumns, "column");
  return {
    ...rest,
    ...(area ? { printArea: area } : {}),
    ...(rows ? { printTitleRows: rows } : {}),
    ...(columns ? { printTitleColumns: columns } : {}),
  };
}
