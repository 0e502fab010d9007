import type { Plan } from "../../domain/plan/plan";
import { freeIds } from "./freeIds";
import type { ImportWatch } from "./importWatch";
import type { ImportProblem } from "./importProblem";
import { plainHeader } from "./plainHeader";
import type { ChangesFound, ReadRow } from "./changesFound";
import { problem } from "./sourceProblems";
import { tableChanges, type DraftRow } from "./tableChanges";

/**
 * Needs from a file against the needs of the plan. Without IDs a need is the same when title, department and date are; any other likeness is
 * left to the user. A need without status is new.
 */
export async function needChanges(rows: readonly ReadRow[], plan: Plan, watch: ImportWatch): Promise<ChangesFound> {
  const problems: ImportProblem[] = [];
  const nextId = freeIds("needs", [
    ...plan.needs.map(({ id }) => id),
    ...rows.map(({ values }) => String(values.id ?? "")),
  ]);
  const known = new Map(plan.needs.map((need) => [likenessOf(need), need.id]));
  const existing = new Set(plan.needs.map(({ id }) => id));
  const firstRows = new Map<string, number>();
  const drafts: DraftRow[] = [];
  for (const { row, values } of rows) {
    const { id: written, status, ...rest } = values;
    const id = typeof written === "string" ? written : (known.get(likenessOf(values)) ?? nextId());
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) {
      problems.push(problem("doubleId", "row", { row }, { id, firstRow }));
      continue;
    }
    firstRows.set(id, row);
    if (typeof written !== "string") known.set(likenessOf(values), id);
    drafts.push({ id, values: { ...rest, status: status ?? (existing.has(id) ? null : "new") } });
  }
  const isComplete = rows.every(({ values }) => "id" in values);
  return { tables: [await tableChanges("needs", plan.needs, drafts, isComplete, watch)], problems };
}

function likenessOf(need: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([plainHeader(String(need.title)), need.department ?? null, need.date ?? null]);
}
