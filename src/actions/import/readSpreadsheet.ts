import type { IsoDate } from "../../domain/plan/units";
import type { SheetFormat, SourceCell, SourceRow } from "./importSource";
import { pauseFor, sliceSize, type ImportWatch } from "./importWatch";

export interface SpreadsheetRows {
  readonly format: SheetFormat;
  readonly rows: readonly SourceRow[];
}

/**
 * The rows of one sheet of an .xlsx file: the sheet asked for, else the first visible one. Formulas give the value they had when the
 * file was saved. The reader is loaded only now, most people import text files. Throws when the file is damaged.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  sheetName: string | undefined,
  watch: ImportWatch,
): Promise<SpreadsheetRows> {
  const { readXlsx, streamXlsxRows } = await import("hucre/xlsx");
  const sheets: string[] = [];
  const isListed = (info: { name: string; hidden?: boolean; veryHidden?: boolean }): boolean => {
    if (!info.hidden && !info.veryHidden) sheets.push(info.name);
    return false;
  };
  await readXlsx(bytes, { sheets: isListed });
  const sheet = sheets.find((name) => name === sheetName) ?? sheets[0];
  if (sheet === undefined) return { format: { kind: "sheet", sheet: "", sheets }, rows: [] };
  const rows: SourceRow[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const cells = values.map(cellFromValue);
    if (cells.some((cell) => typeof cell !== "string" || cell.trim() !== "")) rows.push({ row: index + 1, cells });
    if (index % sliceSize !== 0) continue;
    watch.progress?.({ stage: "reading", done: index, total: index });
    await pauseFor(watch);
  }
  return { format: { kind: "sheet", sheet, sheets }, rows };
}

function cellFromValue(value: unknown): SourceCell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { day: value.toISOString().slice(0, 10) as IsoDate };
  return "";
}
