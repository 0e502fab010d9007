import { systemValuesTable } from "./sheets/listsSheet";
import type { WorkbookTexts } from "./workbookTexts";
import type { WorkbookView } from "./workbookView";

/** Keys of the values the add-in keeps in the table Systeem. */
export const systemKeys = { schemaVersion: "schemaVersion", language: "language", structure: "structure" } as const;

/** The version of the workbook's structure that this add-in makes. A changed structure gets a new number and a migration. */
export const schemaVersion = 6;

/** In `structure`: everything is in place. */
export const structureComplete = "complete";

/** What the workbook says of itself; `null` where it says nothing. */
export interface SystemState {
  readonly schemaVersion: number | null;
  /** The cell with the version. */
  readonly versionPlace: CellPlace | null;
  readonly language: string | null;
  /** Parts an interrupted run still had to dress; `null` when nobody knows, so that all parts are. */
  readonly pending: ReadonlySet<string> | null;
  /** The cell that is written last. */
  readonly marker: CellPlace | null;
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The rows a new table Systeem starts with, in the order of its columns; the marker is still empty. */
export function systemRows(texts: WorkbookTexts): readonly (readonly string[])[] {
  return [
    ["SYS-001", systemKeys.schemaVersion, String(schemaVersion), ""],
    ["SYS-002", systemKeys.language, texts.language, ""],
    ["SYS-003", systemKeys.structure, "", ""],
  ];
}

/** Reads the table Systeem: key in the second column, value in the third. */
export function systemState(view: WorkbookView): SystemState {
  const table = view.table(systemValuesTable.name);
  const values = new Map<string, { readonly text: string; readonly row: number }>();
  if (table !== null) {
    const data = view.data(table);
    for (let row = data.row; row < data.row + data.rows; row++) {
      const text = String(view.value(table.sheet, row, data.column + 2));
      values.set(String(view.value(table.sheet, row, data.column + 1)), { text, row });
    }
  }
  const version = Number(values.get(systemKeys.schemaVersion)?.text ?? "");
  const structure = values.get(systemKeys.structure);
  const placeOf = (value: { readonly row: number } | undefined): CellPlace | null =>
    table === null || value === undefined
      ? null
      : { sheet: table.sheet, row: value.row, column: table.area.column + 2 };
  return {
    schemaVersion: Number.isInteger(version) && version > 0 ? version : null,
    language: values.get(systemKeys.language)?.text ?? null,
    pending: structure === undefined ? null : pendingParts(structure.text),
    versionPlace: placeOf(values.get(systemKeys.schemaVersion)),
    marker: placeOf(structure),
  };
}

function pendingParts(text: string): ReadonlySet<string> | null {
  if (text === structureComplete) return new Set();
  return text === "" ? null : new Set(text.split(" "));
}
