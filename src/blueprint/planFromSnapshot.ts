import { outcomeOf, type Parts } from "../domain/parts";
import type { Plan } from "../domain/plan/plan";
import { planRecords, type PlanRow, type RecordKey } from "../domain/plan/planRecords";
import type { CellProblem } from "./cellProblem";
import { emptyOf, rowsFromCells, type TableCells } from "./rows";
import { fieldFromCell, type FieldValue } from "./cells/fieldFromCell";
import { foundTable, shapesByKey } from "./foundTable";
import type { TableShape } from "./tableShape";
import type { WorkbookSnapshot } from "./workbookSnapshot";
import type { WorkbookTexts } from "./workbookTexts";
import { WorkbookView } from "./workbookView";
import type { Field } from "../domain/plan/field";

export interface PlanReading {
  readonly plan: Plan;
  readonly problems: readonly CellProblem[];
}

/** Reads the whole plan. Tables that are gone count as empty and are a problem; so are columns that are gone. */
export function planFromSnapshot(snapshot: WorkbookSnapshot, texts: WorkbookTexts): PlanReading {
  return outcomeOf(planFromSnapshotInParts(snapshot, texts));
}

/** The same reading, in parts of one table or a few hundred rows. */
export function* planFromSnapshotInParts(snapshot: WorkbookSnapshot, texts: WorkbookTexts): Parts<PlanReading> {
  const view = new WorkbookView(snapshot);
  const shapes = shapesByKey(texts);
  const problems: CellProblem[] = [];
  const entries: (readonly [RecordKey, unknown])[] = [];
  for (const key of Object.keys(planRecords) as RecordKey[]) {
    yield;
    const shape = shapes.get(key);
    if (shape === undefined) throw new Error(`The blueprint has no table for "${key}".`);
    const { cells, missing } = tableCells(shape, view);
    problems.push(...missing.map((problem) => ({ ...problem, table: key })));
    const reading = key === "organisation" ? settingsFromCells(cells, texts) : yield* rowsFromCells(key, cells, texts);
    problems.push(...reading.problems);
    entries.push([key, "row" in reading ? reading.row : reading.rows]);
  }
  return { plan: Object.fromEntries(entries) as unknown as Plan, problems };
}

function tableCells(
  shape: TableShape,
  view: WorkbookView,
): { readonly cells: TableCells; readonly missing: readonly Omit<CellProblem, "table">[] } {
  const place = { row: null, rowId: null };
  const table = foundTable(shape, view);
  if (table === null) {
    const problem = { ...place, kind: "missingTable", field: null, found: shape.name } as const;
    return { cells: { places: new Map(), rows: [] }, missing: [problem] };
  }
  return {
    cells: table,
    missing: table.missing.map((field) => ({ ...place, kind: "missingColumn", field, found: "" })),
  };
}

/** The settings stand one in a row: the field in the ID column, its value beside it. */
function settingsFromCells(
  { places, rows }: TableCells,
  texts: WorkbookTexts,
): { readonly row: PlanRow<"organisation">; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const fields: Readonly<Record<string, Field>> = planRecords.organisation;
  const values = Object.entries(fields).map(([key, field]): readonly [string, FieldValue] => {
    const row = rows.findIndex((cells) => cells[places.get("id") ?? -1] === key);
    const content = rows[row]?.[places.get("settingValue") ?? -1] ?? "";
    const reading = fieldFromCell(field, content, texts);
    const isMissing = reading.ok && reading.value === null && field.required === true;
    const kind = reading.ok ? "required" : reading.problem;
    if (!reading.ok || isMissing) {
      problems.push({
        kind,
        table: "organisation",
        row: row < 0 ? null : row,
        rowId: key,
        field: key,
        found: String(content),
      });
    }
    return [key, reading.ok ? reading.value : emptyOf(field)];
  });
  return {
    row: { id: "organisation", note: null, ...Object.fromEntries(values) } as PlanRow<"organisation">,
    problems,
  };
}
