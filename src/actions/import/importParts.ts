import type { CellInput, WorkbookOp } from "../../blueprint/ops";
import { cellsFromRow } from "../../blueprint/rows";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { PlanRow, RecordKey } from "../../domain/plan/planRecords";
import type { TableChanges } from "./importPreview";
import type { LocatedTable } from "./locatedTables";
import type { WrittenCell, WrittenRows } from "./writtenRows";

/** A part of an import that is written at once, with what it writes. */
export interface ImportPart {
  readonly ops: readonly WorkbookOp[];
  readonly written: WrittenRows;
  readonly rows: number;
}

/** Excel on the web takes 5 MB a request; half of it leaves room for what a row costs beside its own text. */
const largestPart = 2_500_000;
const mostRows = 2000;

/**
 * What has to be written for the changes to one table: first the changed cells, whose places are known from the reading just before, then
 * the new rows in parts of at most 2,000 rows and 2.5 MB. Empty rows at the end of the table are filled before the table grows.
 */
export function importParts(changes: TableChanges, table: LocatedTable, texts: WorkbookTexts): readonly ImportPart[] {
  return [...changedParts(changes, table, texts), ...addedParts(changes, table, texts)];
}

function changedParts({ changed }: TableChanges, table: LocatedTable, texts: WorkbookTexts): readonly ImportPart[] {
  const ops: WorkbookOp[] = [];
  const cells: WrittenCell[] = [];
  for (const { id, fields, row } of changed) {
    const place = table.rowOf.get(id);
    if (place === undefined) continue;
    const names = new Set(fields.map(({ field }) => field));
    const content = rowCells(row, table, texts).map((cell, index) =>
      names.has(table.keys[index] ?? "") ? cell : null,
    );
    ops.push({
      kind: "writeCells",
      sheet: table.sheet,
      row: table.row + place,
      column: table.column,
      cells: [content],
    });
    content.forEach((to, index) => {
      const field = table.keys[index] ?? null;
      if (to !== null && field !== null)
        cells.push({ table: table.key, id, field, from: table.cells[place]?.[index] ?? "", to });
    });
  }
  return ops.length === 0 ? [] : [{ ops: joined(ops), written: { added: [], changed: cells }, rows: changed.length }];
}

function addedParts({ added }: TableChanges, table: LocatedTable, texts: WorkbookTexts): readonly ImportPart[] {
  const contents = added.map((row) => rowCells(row, table, texts));
  const ids = added.map(({ id }) => ({ table: table.key, id }));
  const inPlace = Math.min(table.emptyRows, contents.length);
  const parts: ImportPart[] = [];
  if (inPlace > 0) {
    const row = table.row + table.cells.length - table.emptyRows;
    const write = {
      kind: "writeCells",
      sheet: table.sheet,
      row,
      column: table.column,
      cells: contents.slice(0, inPlace),
    } as const;
    parts.push({ ops: [write], written: { added: ids.slice(0, inPlace), changed: [] }, rows: inPlace });
  }
  for (let start = inPlace; start < contents.length;) {
    const end = endOfPart(contents, start);
    const append = { kind: "appendRows", table: table.name, rows: contents.slice(start, end) } as const;
    parts.push({ ops: [append], written: { added: ids.slice(start, end), changed: [] }, rows: end - start });
    start = end;
  }
  return parts;
}

function endOfPart(contents: readonly (readonly CellInput[])[], start: number): number {
  let bytes = 0;
  let end = start;
  while (end < contents.length && end - start < mostRows) {
    bytes += new TextEncoder().encode(JSON.stringify(contents[end])).length;
    if (bytes > largestPart && end > start) break;
    end++;
  }
  return end;
}

function rowCells(row: PlanRow<RecordKey>, table: LocatedTable, texts: WorkbookTexts): readonly CellInput[] {
  return cellsFromRow(
    table.key,
    row,
    table.keys.map((key) => key ?? ""),
    texts,
  );
}

/** Writes to rows below each other become one write. */
function joined(ops: readonly WorkbookOp[]): readonly WorkbookOp[] {
  const writes = ops.filter((op) => op.kind === "writeCells").sort((left, right) => left.row - right.row);
  const result: (typeof writes)[number][] = [];
  for (const write of writes) {
    const last = result.at(-1);
    if (last && last.row + last.cells.length === write.row)
      result[result.length - 1] = { ...last, cells: [...last.cells, ...write.cells] };
    else result.push(write);
  }
  return result;
}
