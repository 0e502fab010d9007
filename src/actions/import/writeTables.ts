import { shapesByKey } from "../../blueprint/foundTable";
import { listTableNames } from "../../blueprint/listTables";
import { planFromSnapshot } from "../../blueprint/planFromSnapshot";
import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import { WorkbookView } from "../../blueprint/workbookView";
import type { RecordKey } from "../../domain/plan/planRecords";
import type { LoggedAction } from "../planChange";
import type { HostProblem, WorkbookPort } from "../ports";
import { newWordOps } from "../newWordOps";
import { isFilterInTheWay } from "../tableWrites";
import { importLog } from "./importLog";
import { importParts, type ImportPart } from "./importParts";
import type { TableChanges } from "./importPreview";
import { isOutdated } from "./isOutdated";
import { pauseFor, type ImportWatch } from "./importWatch";
import { locatedTables, tableNames, type LocatedTable } from "./locatedTables";
import { takeBack } from "./takeBack";
import type { WrittenRows } from "./writtenRows";

/** What came of writing many rows. After `cancelled` and `failed` the workbook is as it was, unless `takenBack` says that this failed too. */
export type WritingResult =
  | {
      readonly outcome: "done";
      readonly added: number;
      readonly changed: number;
      readonly written: WrittenRows;
      /** Whether the log tells how to take it back; not when somebody removed the log. */
      readonly isLogged: boolean;
    }
  | {
      readonly outcome: "cancelled" | "failed";
      readonly takenBack: boolean;
      readonly problem: HostProblem | null;
      readonly written: WrittenRows;
    };

/** What is written: the changes that were agreed to, and what the tables at that moment add to them without anybody being asked. */
export interface TablesToWrite {
  readonly changes: readonly TableChanges[];
  readonly remembered?: {
    readonly table: RecordKey;
    readonly changesFor: (table: LocatedTable | undefined) => TableChanges;
  };
}

/**
 * Writes changes to tables in parts below what Excel on the web takes at once; the log comes first, so that what is written can be taken back whatever
 * happens. When it is cancelled, or a part fails, everything written is taken back. Nothing is written when a row or cell in question
 * changed since the changes were worked out (`outdated`), or when a filter hides rows of a table that would grow (`filtered`).
 */
export async function writeTables(
  port: WorkbookPort,
  texts: WorkbookTexts,
  { changes: given, remembered }: TablesToWrite,
  action: LoggedAction,
  watch: ImportWatch = {},
): Promise<WritingResult> {
  const changes = given.filter(({ added, changed }) => added.length + changed.length > 0);
  const keys = [...new Set([...changes.map(({ table }) => table), ...(remembered ? [remembered.table] : [])])];
  const names = new Set([...tableNames([...keys, "changeLog"], texts), ...Object.values(listTableNames)]);
  const reading = await port.read(({ tables }) => tables.some((name) => names.has(name)));
  if (!reading.ok) return failed(reading.problem);
  const tables = locatedTables(reading.value, keys, texts);
  if (tables === null) return failed(refusal("notFound"));
  if (changes.some((change) => isTableOutdated(change, tables.get(change.table), texts)))
    return failed(refusal("outdated"));
  const partsOf = (change: TableChanges): readonly ImportPart[] => {
    const table = tables.get(change.table);
    return table ? importParts(change, table, texts) : [];
  };
  const data = changes.flatMap(partsOf);
  const logTable = locatedTables(reading.value, ["changeLog"], texts)?.get("changeLog");
  const { changeLog } = planFromSnapshot(reading.value, texts).plan;
  const rows = importLog(allWritten(data), tables, changeLog, action);
  const log = logTable ? importParts({ ...unchanged, table: "changeLog", added: rows }, logTable, texts) : [];
  const unasked = remembered ? partsOf(remembered.changesFor(tables.get(remembered.table))) : [];
  const view = new WorkbookView(reading.value);
  const words = { ops: newWordOps({ view, shapes: shapesByKey(texts) }, changes), written: allWritten([]), rows: 0 };
  const all = [...log.map((part) => ({ ...part, rows: 0 })), ...data, ...unasked, words];
  const parts = all.filter(({ ops }) => ops.length > 0);
  const isFiltered = isFilterInTheWay(
    view,
    parts.flatMap(({ ops }) => ops),
  );
  return isFiltered ? failed(refusal("filtered")) : writeParts(port, texts, parts, changes, watch);
}

/** Nothing was written, and trying again will not help. */
function refusal(reason: HostProblem["reason"]): HostProblem {
  return { reason, outcome: "nothingFinal", code: "" };
}

function isTableOutdated(change: TableChanges, table: LocatedTable | undefined, texts: WorkbookTexts): boolean {
  return table === undefined || isOutdated(change, table, texts);
}

const unchanged = { changed: [], unchanged: 0, missing: [] } as const;

async function writeParts(
  port: WorkbookPort,
  texts: WorkbookTexts,
  parts: readonly ImportPart[],
  changes: readonly TableChanges[],
  watch: ImportWatch,
): Promise<WritingResult> {
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const [index, part] of parts.entries()) {
    const isCancelled = await pauseFor(watch).then(
      () => false,
      () => true,
    );
    if (isCancelled) return undone(port, texts, "cancelled", null, parts.slice(0, index));
    const result = await port.apply(part.ops);
    if (!result.ok) return undone(port, texts, "failed", result.problem, parts.slice(0, index + 1));
    done += part.rows;
    watch.progress?.({ stage: "writing", done, total });
  }
  const written = allWritten(parts);
  const [added, changed] = [count(changes, "added"), count(changes, "changed")];
  const isLogged = written.added.some(({ table }) => table === "changeLog");
  return { outcome: "done", added, changed, written, isLogged };
}

function count(changes: readonly TableChanges[], kind: "added" | "changed"): number {
  return changes.reduce((sum, change) => sum + change[kind].length, 0);
}

/** Takes back what was written; the part that failed may have been carried out in part. */
async function undone(
  port: WorkbookPort,
  texts: WorkbookTexts,
  outcome: "cancelled" | "failed",
  problem: HostProblem | null,
  parts: readonly ImportPart[],
): Promise<WritingResult> {
  const written = allWritten(parts);
  const result = parts.length === 0 ? { ok: true } : await takeBack(port, texts, written);
  return { outcome, takenBack: result.ok, problem, written };
}

function failed(problem: HostProblem): WritingResult {
  return { outcome: "failed", takenBack: true, problem, written: allWritten([]) };
}

function allWritten(parts: readonly ImportPart[]): WrittenRows {
  return {
    added: parts.flatMap(({ written }) => written.added),
    changed: parts.flatMap(({ written }) => written.changed),
  };
}
