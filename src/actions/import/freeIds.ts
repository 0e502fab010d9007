import { idPrefix } from "../../blueprint/idPrefix";
import type { RecordKey } from "../../domain/plan/planRecords";

/** Hands out IDs of a table that are not taken: `BEH-004` after `BEH-003`, with more digits when 999 is passed. Gaps are not filled. */
export function freeIds(table: RecordKey, taken: Iterable<string>): () => string {
  const start = `${idPrefix(table)}-`;
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
