import type { Plan } from "../../domain/plan/plan";
import { planRecords } from "../../domain/plan/planRecords";
import { freeIds } from "./freeIds";
import type { ImportMapping } from "./importMapping";
import type { ImportProblem } from "./importProblem";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { ImportSource } from "./importSource";
import { inSlices, type ImportWatch } from "./importWatch";
import type { ChangesFound, ReadRow } from "./changesFound";
import { plainHeader } from "./plainHeader";
import type { RowValues } from "./rowReaders";
import { problem } from "./sourceProblems";
import { tableChanges, type DraftRow } from "./tableChanges";

/** ID of the question how people are recognised in a file without personnel numbers. */
export const identityQuestionId = "identity:employees";

/** A staff list without personnel numbers: people can be recognised by name or e-mail address, if the user says so. */
export function identityQuestion(source: ImportSource, { target, columns }: ImportMapping): readonly ImportQuestion[] {
  if (target !== "employees" || "id" in columns || source.rows.length === 0) return [];
  const choices = "email" in columns ? ["email", "name"] : ["name"];
  const base = { id: identityQuestionId, kind: "identity", column: null, field: "id" } as const;
  return [{ ...base, sample: "", count: source.rows.length, choices, suggestion: null }];
}

/** Staff from a file against the staff list. A leaving date before the starting date is reported and both are kept. */
export async function employeeChanges(
  rows: readonly ReadRow[],
  plan: Plan,
  { columns }: ImportMapping,
  answers: ImportAnswers,
  watch: ImportWatch,
): Promise<ChangesFound> {
  const problems: ImportProblem[] = [];
  const idOf =
    "id" in columns ? ({ values }: ReadRow) => String(values.id) : idsByRecognition(plan, answers[identityQuestionId]);
  const firstRows = new Map<string, number>();
  const drafts: DraftRow[] = [];
  await inSlices(rows, "checking", watch, (row) => {
    const name = fullName(row.values);
    if (name === null) {
      problems.push(problem("emptyRequired", "row", { row: row.row }, { field: "name" }));
      return;
    }
    const id = idOf(row, name);
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) {
      problems.push(problem("doubleId", "row", { row: row.row }, { id, firstRow }));
      return;
    }
    firstRows.set(id, row.row);
    problems.push(...leavingProblems(row));
    drafts.push({ id, values: recordValues(row.values, name) });
  });
  return { tables: [await tableChanges("employees", plan.employees, drafts, true, watch)], problems };
}

function fullName({ name, firstName, lastName }: RowValues): string | null {
  if (typeof name === "string") return name;
  const parts = [firstName, lastName].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join(" ");
}

/** The values that the staff list has a column for. */
function recordValues(values: RowValues, name: string): RowValues {
  const own: Record<string, RowValues[string]> = { name };
  for (const field in values)
    if (field in planRecords.employees || field === "note") own[field] ??= values[field] ?? null;
  return own;
}

/** The ID of the person with the same name or address in the plan; someone new gets the next free one. */
function idsByRecognition(plan: Plan, answer: string | undefined): (row: ReadRow, name: string) => string {
  const field = answer === "email" ? "email" : "name";
  const nextId = freeIds(
    "employees",
    plan.employees.map(({ id }) => id),
  );
  const known = new Map(plan.employees.map((employee) => [plainHeader(employee[field] ?? employee.id), employee.id]));
  return ({ values }, name) => {
    const key = plainHeader(String(values[field] ?? name));
    const id = known.get(key) ?? nextId();
    known.set(key, id);
    return id;
  };
}

function leavingProblems({ row, values }: ReadRow): readonly ImportProblem[] {
  const { startDate, endDate } = values;
  if (typeof startDate !== "string" || typeof endDate !== "string" || endDate >= startDate) return [];
  return [problem("endBeforeStart", "notice", { row }, { start: startDate, end: endDate })];
}
