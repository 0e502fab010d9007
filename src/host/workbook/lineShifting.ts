import { containsArea, intersectionOf } from "./areas";
import { maximumColumns, maximumRows } from "./cellAddress";
import { putEntry } from "./cellChange";
import { shiftedPlace } from "./chartPlace";
import { raiseChanged, type ChangeType } from "./changeEvents";
import { breakReferencesToColumn } from "./formulaRenaming";
import { shiftReferences } from "./referenceShifting";
import { shiftedCells } from "./shiftedCells";
import { cellsIn } from "./sheetCells";
import { shiftedArea, shiftedSpan, type Shift } from "./shift";
import { shiftedPageLayout } from "./shiftedPageLayout";
import { checkNothingFallsOff, checkShiftAllowed, conflict } from "./shiftChecks";
import type { Area } from "./snapshot";
import { bodyArea, headerArea, totalsArea } from "./tableAreas";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState, TableState } from "./workbookState";

type Direction = "Down" | "Right" | "Up" | "Left";

/** Inserts blank cells at `area`; what stood there moves down or right. */
export function insertCells(model: WorkbookModel, sheet: SheetState, area: Area, direction: Direction): void {
  const axis = direction === "Down" ? "row" : "column";
  checkShiftAllowed(sheet, area, axis, "Insert");
  checkNothingFallsOff(sheet, area, axis);
  const count = axis === "row" ? area.rows : area.columns;
  carryOutShift(model, sheet, shiftFor(area, axis, count));
  raiseChanged(model, sheet, area, changeType(area, axis, "Inserted"));
}

/** Deletes the cells of `area`; what stands below or right of them moves up or left. */
export function deleteCells(model: WorkbookModel, sheet: SheetState, area: Area, direction: Direction): void {
  const axis = direction === "Up" ? "row" : "column";
  checkShiftAllowed(sheet, area, axis, "Delete");
  const kept = axis === "row" ? emptyLastRows(model, sheet, area) : 0;
  const rest = { ...area, row: area.row + kept, rows: area.rows - kept };
  if (kept > 0 && sheet.tables.some((table) => isCut(table.area, area, rest))) throw conflict();
  const count = axis === "row" ? rest.rows : rest.columns;
  if (count > 0) carryOutShift(model, sheet, shiftFor(rest, axis, -count));
  raiseChanged(model, sheet, area, changeType(area, axis, "Deleted"));
}

/** Whether a table that was to go whole would lose only its last rows, because a row beside it stays for the sake of another table. */
function isCut(table: Area, asked: Area, carriedOut: Area): boolean {
  const isTouched = carriedOut.rows > 0 && intersectionOf(table, carriedOut) !== null;
  return isTouched && containsArea(asked, table) && !containsArea(carriedOut, table);
}

/**
 * A table keeps one data row: when all of them are to be deleted, the first is emptied instead. Its header row goes only with the whole table.
 * Two tables side by side whose first rows are not level cannot both keep theirs: that is refused.
 * @returns the number of rows at the top of `area` that stay
 */
function emptyLastRows(model: WorkbookModel, sheet: SheetState, area: Area): number {
  const touched = sheet.tables.filter(
    (table) => intersectionOf(table.area, area) !== null && !containsArea(area, table.area),
  );
  for (const table of touched) {
    const header = headerArea(table);
    if (header !== null && intersectionOf(header, area) !== null) throw conflict();
  }
  const firsts = touched.map(bodyArea).flatMap((body) => (containsArea(area, body) ? [{ ...body, rows: 1 }] : []));
  const [level] = firsts;
  if (level === undefined) return 0;
  if (firsts.some(({ row }) => row !== level.row)) throw conflict();
  for (const first of firsts)
    for (const { row, column } of [...cellsIn(sheet, first)]) putEntry(model, sheet, row, column, { value: null });
  return level.row - area.row + 1;
}

function shiftFor(area: Area, axis: "row" | "column", count: number): Shift {
  const isWholeLine = axis === "row" ? area.columns === maximumColumns : area.rows === maximumRows;
  const [crossStart, crossCount] = axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  return {
    axis,
    at: axis === "row" ? area.row : area.column,
    count,
    crossStart: isWholeLine ? 0 : crossStart,
    crossEnd: isWholeLine ? Infinity : crossStart + crossCount - 1,
  };
}

function changeType(area: Area, axis: "row" | "column", verb: "Inserted" | "Deleted"): ChangeType {
  if (axis === "row" && area.columns === maximumColumns) return `Row${verb}`;
  return axis === "column" && area.rows === maximumRows ? `Column${verb}` : `Cell${verb}`;
}

/** Moves cells, references, tables, rules, names and held positions. */
export function carryOutShift(model: WorkbookModel, sheet: SheetState, shift: Shift): void {
  for (const table of sheet.tables) breakReferencesToDeletedColumns(model, table, shift);
  shiftReferences(model, sheet, shift);
  const moved = (area: Area) => shiftedArea(area, shift);
  model.journal.assign(sheet, {
    cells: shiftedCells(sheet, shift),
    merges: sheet.merges.map(moved).filter((area) => area !== null),
    validations: movedRules(sheet.validations, moved),
    conditionalFormats: movedRules(sheet.conditionalFormats, moved),
    pageLayout: shiftedPageLayout(sheet.pageLayout, shift),
    ...shiftedLines(sheet, shift),
  });
  for (const table of sheet.tables) moveTable(model, sheet, table.id, shift);
  for (const chart of sheet.charts) {
    const place = shiftedPlace(chart, shift);
    if (place !== chart) model.journal.assign(chart, place);
  }
  for (const position of model.livePositions())
    if (position.sheet === sheet && position.area !== null) position.area = moved(position.area);
}

function breakReferencesToDeletedColumns(model: WorkbookModel, table: TableState, shift: Shift): void {
  const isWholly = shift.crossStart <= table.area.row && table.area.row + table.area.rows - 1 <= shift.crossEnd;
  if (shift.axis !== "column" || shift.count > 0 || !isWholly) return;
  const first = shift.at - table.area.column;
  for (const [index, { name }] of table.columns.entries())
    if (index >= first && index < first - shift.count) breakReferencesToColumn(model, table, name);
}

function moveTable(model: WorkbookModel, sheet: SheetState, id: string, shift: Shift): void {
  const table = sheet.tables.find((candidate) => candidate.id === id);
  if (table === undefined) return;
  const area = shiftedArea(table.area, shift);
  if (area === null) {
    model.journal.assign(sheet, { tables: sheet.tables.filter((other) => other !== table) });
    return;
  }
  const first = shift.at - table.area.column;
  const count = Math.min(-shift.count, table.area.columns - first);
  const columns =
    shift.axis === "column" && shift.count < 0 && area.columns < table.area.columns
      ? table.columns.filter((_column, index) => index < first || index >= first + count)
      : table.columns;
  const totals = totalsArea(table);
  model.journal.assign(table, { area, columns, showTotals: totals !== null && shiftedArea(totals, shift) !== null });
}

function movedRules<Rule extends { readonly area: Area }>(
  rules: readonly Rule[],
  moved: (area: Area) => Area | null,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    const area = moved(rule.area);
    return area === null ? [] : [{ ...rule, area }];
  });
}

/** Sizes, hidden lines and styles of whole rows or columns move only with whole rows or columns. */
function shiftedLines(sheet: SheetState, shift: Shift): Partial<SheetState> {
  if (shift.crossEnd !== Infinity) return {};
  const line = (index: number) => shiftedSpan({ start: index, count: 1 }, shift)?.start ?? null;
  const record = <Value>(values: Readonly<Record<number, Value>>): Record<number, Value> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]): [number, Value][] => {
        const moved = line(Number(key));
        return moved === null ? [] : [[moved, value]];
      }),
    );
  const set = (values: ReadonlySet<number>) => new Set([...values].map(line).filter((value) => value !== null));
  return shift.axis === "row"
    ? { rowHeights: record(sheet.rowHeights), rowStyles: record(sheet.rowStyles), hiddenRows: set(sheet.hiddenRows) }
    : {
        columnWidths: record(sheet.columnWidths),
        columnStyles: record(sheet.columnStyles),
        hiddenColumns: set(sheet.hiddenColumns),
      };
}
