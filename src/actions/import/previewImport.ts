import type { Plan } from "../../domain/plan/plan";
import type { ChangesFound, ReadRow } from "./changesFound";
import { employeeChanges, identityQuestion } from "./employeeChanges";
import { historyChanges } from "./historyChanges";
import type { ImportMapping } from "./importMapping";
import type { ImportCounts, ImportPreview, TableChanges } from "./importPreview";
import type { ImportProblem } from "./importProblem";
import type { ImportAnswers, ImportQuestion } from "./importQuestion";
import type { ImportSource } from "./importSource";
import { targetFields } from "./importTargets";
import { inSlices, type ImportWatch } from "./importWatch";
import { needChanges } from "./needChanges";
import { rowReaders } from "./rowReaders";
import { blocking, problem } from "./sourceProblems";

/**
 * What the import would do: the changes against the plan by ID, everything that is wrong with the file, and what has to be asked. Nothing is
 * written. Cells that wait for an answer count as empty, so the preview may be shown with questions still open. Cancelling throws.
 */
export async function previewImport(
  source: ImportSource,
  mapping: ImportMapping,
  answers: ImportAnswers,
  plan: Plan,
  watch: ImportWatch = {},
): Promise<ImportPreview> {
  const found = [...source.problems, ...missingColumns(mapping)];
  const readers = rowReaders(source, mapping, answers);
  const questions = [...identityQuestion(source, mapping), ...readers.questions];
  const required = requiredFields(mapping);
  const rows: ReadRow[] = [];
  const isBlocked = found.some(({ weight }) => weight === "blocking");
  await inSlices(isBlocked ? [] : source.rows, "checking", watch, (row) => {
    const values = readers.read(row, (cellProblem) => found.push(cellProblem));
    const empty = required.find((field) => (values[field] ?? null) === null);
    if (empty === undefined) rows.push({ row: row.row, values });
    else
      found.push(
        problem("emptyRequired", "row", { row: row.row, column: headerOf(source, mapping, empty) }, { field: empty }),
      );
  });
  const changes = isBlocked ? { tables: [], problems: [] } : await changesOf(mapping, answers, rows, plan, watch);
  const problems = [...found, ...changes.problems];
  const isAnswered = ({ id, choices }: ImportQuestion): boolean => choices.includes(answers[id] ?? "");
  const ready = !isBlocked && questions.every(isAnswered);
  return {
    source,
    mapping,
    answers,
    counts: countsOf(source, changes.tables, problems),
    tables: changes.tables,
    problems,
    questions,
    ready,
  };
}

function changesOf(
  mapping: ImportMapping,
  answers: ImportAnswers,
  rows: readonly ReadRow[],
  plan: Plan,
  watch: ImportWatch,
): Promise<ChangesFound> {
  if (mapping.target === "employees") return employeeChanges(rows, plan, mapping, answers, watch);
  if (mapping.target === "needs") return needChanges(rows, plan, watch);
  return historyChanges(rows, plan, "status" in mapping.columns, watch);
}

function missingColumns({ target, columns }: ImportMapping): readonly ImportProblem[] {
  const hasName = "name" in columns || "firstName" in columns || "lastName" in columns;
  const required = Object.entries(targetFields(target)).filter(
    ([field, { required }]) => required && !(field in columns),
  );
  const missing = required.map(([field]) => field).filter((field) => !(target === "employees" && field === "id"));
  const all = target === "employees" && !hasName ? [...missing, "name"] : missing;
  return all.map((field) => blocking("missingColumn", { field }));
}

/** The mapped fields without which a row cannot be used. */
function requiredFields({ target, columns }: ImportMapping): readonly string[] {
  const fields = Object.entries(targetFields(target));
  return fields.filter(([field, { required }]) => required === true && field in columns).map(([field]) => field);
}

function headerOf(source: ImportSource, mapping: ImportMapping, field: string): string | null {
  return source.columns[mapping.columns[field] ?? -1]?.header ?? null;
}

function countsOf(
  source: ImportSource,
  tables: readonly TableChanges[],
  problems: readonly ImportProblem[],
): ImportCounts {
  const sum = (count: (table: TableChanges) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return {
    rows: source.rows.length,
    skipped: new Set(problems.filter(({ weight }) => weight === "row").map(({ row }) => row)).size,
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
    unchanged: sum(({ unchanged }) => unchanged),
    missing: sum(({ missing }) => missing.length),
  };
}
