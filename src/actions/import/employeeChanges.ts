import type { Plan } from "../../domain/plan/plan";
import { freeIds } from "./freeIds";
import type { ImportMapping } from "./importMapping";
import type { ImportProblem } from "./importProblem";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { ImportSource } from "./importSource";
import { inSlices, type ImportWatch } from "./importWatch";
import type { ChangesFound, ReadRow } from "./previewImport";
import { plainHeader } from "./plainHeader";
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
    "id" in columns ? (row: ReadRow) => String(row.values.id) : idsByRecognition(plan, answers[identityQuestionId]);
  const firstRows = new Map<string, number>();
  const drafts: DraftRow[] = [];
  await inSlices(rows, "checking", watch, (row) => {
    const { id: _id, firstName, lastName, ...values } = row.values;
    const name =
      values.name ?? ([firstName, lastName].filter((part) => part !== null && part !== undefined).join(" ") || null);
    if (name === null) {
      problems.push(problem("emptyRequired", "row", { row: row.row }, { field: "name" }));
      return;
    }
    const id = idOf({ ...row, values: { ...row.values, name } });
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) {
      problems.push(problem("doubleId", "row", { row: row.row }, { id, firstRow }));
      return;
    }
    firstRows.set(id, row.row);
    problems.push(...leavingProblems(row));
    drafts.push({ id, values: { ...values, name } });
  });
  return { tables: [await tableChanges("employees", plan.employees, drafts, true, watch)], problems };
}

/** The ID of the person with the same name or address in the plan; someone new gets the next free one. */
function idsByRecognition(plan: Plan, answer: string | undefined): (row: ReadRow) => string {
  const field = answer === "email" ? "email" : "name";
  const nextId = freeIds(
    "employees",
    plan.employees.map(({ id }) => id),
  );
  const known = new Map(plan.employees.map((employee) => [plainHeader(employee[field] ?? employee.id), employee.id]));
  return ({ values }) => {
    const key = plainHeader(String(values[field] ?? values.name));
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
