import type { CellValue } from "./cellValue";
import { valueType, wireValue } from "./cellText";
import { addressOfArea } from "./cellAddress";
import { eventType, workbookTarget } from "./eventQueue";
import { tablesTouching } from "./rangeResolution";
import { valueAt } from "./sheetCells";
import type { Area } from "./snapshot";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** `Excel.DataChangeType`. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What the change of one cell carries besides its address: `details` (docs:excel/excel-add-ins-events). */
export interface CellDetails {
  readonly before: CellValue;
}

/** Tells worksheet, workbook and tables that cells changed. Only the change of a single cell carries the values before and after. */
export function raiseChanged(
  model: WorkbookModel,
  sheet: SheetState,
  area: Area,
  changeType: ChangeType,
  details: CellDetails | null = null,
): void {
  const message = {
    address: addressOfArea(area),
    changeType,
    ...model.origin,
    worksheetId: sheet.id,
    referenceId: model.eventReference(sheet, area),
    ...(details === null ? {} : beforeAndAfter(details.before, valueAt(sheet, area.row, area.column))),
  };
  model.events.raise(eventType.worksheetChanged, sheet.id, message);
  model.events.raise(eventType.worksheetChanged, workbookTarget, message);
  for (const { id: tableId } of tablesTouching(sheet, area))
    for (const target of [tableId, sheet.id, workbookTarget])
      model.events.raise(eventType.tableChanged, target, { ...message, tableId });
}

function beforeAndAfter(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Tells a sheet and the workbook of something else that happened to the sheet. */
export function raiseSheetEvent(
  model: WorkbookModel,
  type: number,
  sheet: SheetState,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const message = { worksheetId: sheet.id, source: model.origin.source, ...more };
  model.events.raise(type, sheet.id, message);
  model.events.raise(type, workbookTarget, message);
}
