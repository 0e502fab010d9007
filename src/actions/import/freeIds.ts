import { planSheets } from "../../blueprint/planSheets";
import type { RecordKey } from "../../domain/plan/planRecords";

/** Hands out IDs of a table that are not taken: `B-004` after `B-003`, with more digits when 999 is passed. Gaps are not filled. */
export function freeIds(table: RecordKey, taken: Iterable<string>): () => string {
  const start = `${prefixOf(table)}-`;
  let last = 0;
  for (const id of taken) {
    const number = id.startsWith(start) ? Number(id.slice(start.length)) : Number.NaN;
    if (Number.isInteger(number) && number > last) last = number;
  }
  return () => {
    last++;
    return `${start}${String(last).padStart(3, "0")}`;
  };
}

function prefixOf(table: RecordKey): string {
  for (const { tables } of planSheets) for (const { key, idPrefix } of tables) if (key === table) return idPrefix;
  throw new Error(`No table holds ${table}.`);
}
