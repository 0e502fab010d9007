import type { Area } from "../../blueprint/ops";
import type { CellContent, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../blueprint/workbookSnapshot";
import type { IsoDate } from "../../domain/plan/units";
import { pauseFor, sliceSize, type ImportWatch } from "../import/importWatch";
import { isPlanSheet } from "../openPlan";

/** The cells of a plan as they stand in an .xlsx file, with what the file says of itself. */
export interface FileSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly savedOn: IsoDate | null;
  readonly countsFrom1904: boolean;
}

/**
 * Reads the sheets of a plan from an .xlsx file as if the workbook were open: formulas give the value they had when the file was saved. The
 * reader is loaded only now, and the pane gets a turn between slices of rows. Throws when the file is damaged or the watch cancels.
 */
export async function snapshotFromFile(bytes: Uint8Array, watch: ImportWatch): Promise<FileSnapshot> {
  const { readXlsx, streamXlsxRows } = await import("hucre/xlsx");
  // One row a sheet: tables and properties are wanted here, the cells come below.
  const outline = await readXlsx(bytes, { maxRows: 1 });
  const listed = outline.sheets.map(({ name, tables = [] }) => ({
    name,
    tables: tables.flatMap((table) => tableSnapshot(name, table)),
  }));
  const isWanted = ({ name, tables }: (typeof listed)[number]) =>
    isPlanSheet({ name, tables: tables.map((table) => table.name), names: [] });
  const sheets: SheetSnapshot[] = [];
  for (const { name } of listed.filter(isWanted)) {
    const values: CellContent[][] = [];
    for await (const { index, values: cells } of streamXlsxRows(bytes, { sheet: name })) {
      while (values.length < index) values.push([]);
      values.push(cells.map(contentOf));
      if (index % sliceSize === sliceSize - 1) await pauseFor(watch);
    }
    sheets.push({ name, row: 0, column: 0, values, formulas: values, charts: [] });
    await pauseFor(watch);
  }
  const modified = outline.properties?.modified;
  return {
    snapshot: {
      sheets,
      otherSheets: listed.filter((sheet) => !isWanted(sheet)).map(({ name }) => name),
      tables: listed.filter(isWanted).flatMap(({ tables }) => tables),
      names: [],
    },
    savedOn: modified === undefined ? null : dayOf(new Date(modified)),
    countsFrom1904: outline.dateSystem === "1904",
  };
}

interface FileTable {
  readonly name: string;
  readonly displayName?: string;
  readonly range?: string;
  readonly showTotalRow?: boolean;
}

function tableSnapshot(sheet: string, { name, displayName, range, showTotalRow }: FileTable): readonly TableSnapshot[] {
  const area = areaOf(range ?? "");
  return area === null ? [] : [{ name: displayName ?? name, sheet, area, hasTotals: showTotalRow === true }];
}

/** `B5:D20` as rows and columns counted from zero. */
function areaOf(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (match === null) return null;
  const [, left = "", top = "", right = "", bottom = ""] = match;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const millisecondsOfDay = 86_400_000;
const lastDayOf1899 = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February 1900 that never was: from there on a serial is one more than the days that passed. */
const dayThatNeverWas = 60;

/** A cell as Excel would give it: the reader makes days of numbers that are shown as a day or time, here they are serials again. */
function contentOf(value: unknown): CellContent {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!(value instanceof Date)) return "";
  const days = (value.getTime() - lastDayOf1899) / millisecondsOfDay;
  return days >= dayThatNeverWas ? days + 1 : days;
}

function dayOf(moment: Date): IsoDate | null {
  return Number.isNaN(moment.getTime()) ? null : (moment.toISOString().slice(0, 10) as IsoDate);
}
