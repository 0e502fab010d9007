import { choiceFromWord } from "./choiceWords";
import { headerWordsOf } from "./headerWords";
import type { ImportMapping, RememberedMapping } from "./importMapping";
import type { ColumnKind, ImportSource, SourceColumn } from "./importSource";
import { targetFields, type TargetField, type TargetKey } from "./importTargets";
import { plainHeader } from "./plainHeader";

/** What a field can be made of. An empty column fits all: a leaving date may well be empty for everybody. */
const fittingKinds: Readonly<Record<string, readonly ColumnKind[]>> = {
  number: ["number"],
  year: ["number", "date"],
  fte: ["number", "percent"],
  euro: ["number"],
  hours: ["number", "text"],
  days: ["number"],
  date: ["date"],
  yesNo: ["yesNo", "number"],
};

/**
 * The columns that most likely feed the fields of the target: first what was chosen for the same header before, then headers that are
 * called so, then headers that contain such a word - each only when what is in the column fits. Special categories are never proposed.
 */
export function proposeMapping(
  source: ImportSource,
  target: TargetKey,
  remembered: RememberedMapping | null = null,
): ImportMapping {
  const offered = source.columns.filter((column) => column.special === null && column.header !== "");
  const candidates = Object.entries(targetFields(target)).flatMap(([field, declared]) =>
    offered.map((column) => ({ field, column, score: scoreOf(target, field, declared, column, remembered) })),
  );
  const columns: Record<string, number> = {};
  const used = new Set<number>();
  for (const { field, column, score } of candidates.sort((left, right) => right.score - left.score)) {
    if (score <= 0 || field in columns || used.has(column.index)) continue;
    columns[field] = column.index;
    used.add(column.index);
  }
  return { target, columns: withoutDoubleName(columns) };
}

function scoreOf(
  target: TargetKey,
  field: string,
  declared: TargetField,
  column: SourceColumn,
  remembered: RememberedMapping | null,
): number {
  if (remembered && remembered.headers[field] === column.header) return 1000;
  if (remembered && Object.values(remembered.headers).includes(column.header)) return 0;
  if (!isFitting(declared, column)) return 0;
  const words = headerWordsOf(target, field);
  const plain = plainHeader(column.header);
  const exact = words.indexOf(plain);
  if (exact >= 0) return 500 - exact;
  const contained = words.findIndex((word) => word.length > 4 && plain.includes(word));
  return contained < 0 ? 0 : 200 - contained;
}

function isFitting({ kind }: TargetField, { kind: found, samples }: SourceColumn): boolean {
  if (found === "empty") return true;
  if (typeof kind === "object") return samples.some((sample) => choiceFromWord(kind.choice, sample) !== null);
  return fittingKinds[kind]?.includes(found) ?? true;
}

/** A full name is made of first and last name where both are there; a column `Name` beside them is then not needed. */
function withoutDoubleName(columns: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  if (columns.firstName === undefined || columns.lastName === undefined) return columns;
  return Object.fromEntries(Object.entries(columns).filter(([field]) => field !== "name"));
}
