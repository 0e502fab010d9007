import type { CellPlace, WorkbookPort } from "../../src/actions/ports";
import { ModelWorkbook } from "../blueprint/modelWorkbook";

/** A workbook in memory behind the port of the actions, with the cells that were shown. */
export function modelPort(): WorkbookPort & { readonly shown: CellPlace[] } {
  const workbook = new ModelWorkbook();
  const shown: CellPlace[] = [];
  return {
    shown,
    read: async () => ({ ok: true, value: workbook.snapshot() }),
    async apply(ops) {
      for (const op of ops) {
        if (op.kind === "removeRows") removeRows(workbook, op.table, op.rows);
        else workbook.apply([op]);
      }
      return { ok: true, value: null };
    },
    async select(place) {
      shown.push(place);
      return { ok: true, value: null };
    },
    showSheet: async () => ({ ok: true, value: null }),
    onChange: async () => ({ ok: true, value: async () => {} }),
    selection: async () => ({ ok: true, value: null }),
    onSelection: async () => ({ ok: true, value: async () => {} }),
  };
}

/** The rows below move up; the last row stays, empty. */
function removeRows(workbook: ModelWorkbook, name: string, gone: readonly number[]): void {
  const table = workbook.table(name);
  const { row, column, rows, columns } = table.area;
  const cells = workbook.sheets.get(table.sheet);
  const lines = Array.from({ length: rows - 1 }, (_, at) =>
    Array.from({ length: columns }, (_unused, place) => cells?.get(`${row + 1 + at},${column + place}`) ?? ""),
  );
  const kept = lines.filter((_, at) => !gone.includes(at));
  lines.forEach((line, at) =>
    line.forEach((_, place) => workbook.write(table.sheet, row + 1 + at, column + place, kept[at]?.[place] ?? "")),
  );
  table.area = { ...table.area, rows: 1 + Math.max(1, kept.length) };
}
