import type { Plan } from "../../domain/plan/plan";
import type { EuroCents, IsoDate } from "../../domain/plan/units";
import { planMoney } from "../../domain/warnings/planMoney";
import { systemKeys, systemValuesUnder } from "../../domain/warnings/systemKeys";
import { wordKey } from "../../domain/warnings/wordKey";
import type { TableChanges } from "../import/importPreview";
import type { PlanFile } from "../planFiles/planFile";
import { rowsOf, withTables } from "../planFiles/soundPlan";
import { comparedRows } from "./comparedRows";
import { departmentFiles, type DepartmentFile, type RefusedFile } from "./departmentFile";
import { departmentRows, departmentTables, isDepartmentTable } from "./departmentRows";
import { joinedTrainings, type SharedCost } from "./joinedTrainings";
import { mergeValues } from "./mergeValues";
import { sameTrainings, type PlanPart, type SameTrainings } from "./sameTrainings";

/** What one department's file would do. */
export interface DepartmentPreview {
  readonly department: string;
  readonly file: string;
  /** The day the file was saved, or else its reference date. */
  readonly savedOn: IsoDate | null;
  /** Net total of its rows as they will stand here, with its part of what is shared. */
  readonly net: EuroCents;
  readonly unread: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of an earlier reading that the file no longer has. */
  readonly missing: number;
  /** Departments named in it that nobody on the staff lists works in (W-CON-01). */
  readonly unknownDepartments: readonly string[];
}

/** What merging would do, before anything is written. */
export interface MergePreview {
  readonly departments: readonly DepartmentPreview[];
  readonly refused: readonly RefusedFile[];
  readonly same: readonly SameTrainings[];
  readonly shared: readonly SharedCost[];
  /** Departments that share a training with a chosen one and whose file must be chosen as well, because the cost is divided anew. */
  readonly needed: readonly string[];
  readonly total: EuroCents;
  readonly changes: readonly TableChanges[];
}

/** What the user decides: which look-alike trainings are one, by key, and whether rows that a file no longer has count for nothing from now on. */
export interface MergeChoices {
  readonly confirmed: readonly string[];
  readonly lapsing: boolean;
}

/** Looks ahead at merging the plans of departments into the plan of the organisation (S2.16). Pure: nothing is written. */
export function mergePreview(
  whole: Plan,
  files: readonly PlanFile[],
  { confirmed, lapsing }: MergeChoices,
): MergePreview {
  const { departments, refused } = departmentFiles(files, whole);
  const prefixes = departments.map(({ prefix }) => prefix);
  const own = ownPart(whole, departments);
  const parts = departments.map((one): PlanPart => ({
    department: one.department,
    plan: departmentRows(one, own.plan),
  }));
  const same = sameTrainings([own, ...parts]);
  const groups = same.filter(({ key }) => confirmed.includes(key)).map(({ members }) => members.map(({ id }) => id));
  const { parts: joined, shared, standsFor } = joinedTrainings([own, ...parts], groups);
  const merged = joined.slice(1).map(({ plan }) => plan);
  const nets = merged.map((plan, index) => netOf(plan, departments[index]?.file.plan ?? whole));
  const rows = comparedRows(whole, merged, prefixes, lapsing);
  const values = mergeValues(whole, departments, nets, standsFor);
  return {
    departments: departments.map((one, index) => ({
      ...counts(rows, one.prefix, merged[index]),
      department: one.department,
      file: one.file.name,
      savedOn: one.file.savedOn ?? one.file.plan.organisation.referenceDate,
      net: nets[index] ?? 0,
      unread: one.file.unread,
      unknownDepartments: unknownDepartments(one, whole),
    })),
    refused,
    same,
    shared,
    needed: neededDepartments(whole, departments),
    total: nets.reduce((sum, net) => sum + net, 0),
    changes: [...rows, values],
  };
}

/** What the rows cost as the department itself counts: in its own scenario, with its own VAT and its own legal amounts. */
function netOf(rows: Plan, own: Plan): EuroCents {
  return planMoney(withTables(own, (table, before) => (isDepartmentTable(table) ? rowsOf(rows, table) : before))).net;
}

/** Keys of the groups that an earlier merge made one. */
export function rememberedChoices(whole: Plan, same: readonly SameTrainings[]): readonly string[] {
  const standsFor = systemValuesUnder(whole, systemKeys.sameTraining(""));
  return same
    .filter(({ members }) => members.some(({ id }) => members.some((other) => standsFor.get(other.id) === id)))
    .map(({ key }) => key);
}

/** The rows that the organisation's plan has of its own, without those of the chosen departments. */
function ownPart(whole: Plan, departments: readonly DepartmentFile[]): PlanPart {
  const isOwn = ({ id }: { readonly id: string }) => !departments.some(({ prefix }) => id.startsWith(prefix));
  return { department: null, plan: withTables(whole, (_table, rows) => rows.filter(isOwn)) };
}

function counts(rows: readonly TableChanges[], prefix: string, plan: Plan | undefined) {
  const isOwn = ({ id }: { readonly id: string }) => id.startsWith(prefix);
  const sum = (count: (change: TableChanges) => number) => rows.reduce((total, change) => total + count(change), 0);
  const missing = sum((change) => change.missing.filter((id) => id.startsWith(prefix)).length);
  const gone = new Set(rows.flatMap((change) => change.missing.map((id) => `${change.table} ${id}`)));
  const added = sum((change) => change.added.filter(isOwn).length);
  const changed = sum(
    (change) => change.changed.filter((row) => isOwn(row) && !gone.has(`${change.table} ${row.id}`)).length,
  );
  const all = plan === undefined ? 0 : departmentTables.reduce((total, table) => total + rowsOf(plan, table).length, 0);
  return { added, changed, unchanged: all - added - changed, missing };
}

function unknownDepartments({ file: { plan }, department }: DepartmentFile, whole: Plan): readonly string[] {
  const known = new Set(
    [department, ...[...whole.employees, ...plan.employees].map((row) => row.department)].map(wordKey),
  );
  const named = [...plan.needs, ...plan.trainings, ...plan.budgetLines, ...plan.expenses].flatMap(
    (row) => row.department ?? [],
  );
  return [...new Set(named)].filter((name) => !known.has(wordKey(name))).sort();
}

function neededDepartments(whole: Plan, departments: readonly DepartmentFile[]): readonly string[] {
  const isChosen = (id: string) => departments.some(({ prefix }) => id.startsWith(prefix));
  const prefixOf = (id: string) => id.slice(0, id.indexOf("/") + 1);
  const apart = [...systemValuesUnder(whole, systemKeys.sameTraining(""))].flatMap(([gone, kept]) =>
    isChosen(gone) === isChosen(kept) || !kept.includes("/") ? [] : [isChosen(gone) ? kept : gone],
  );
  return [...new Set(apart.map(prefixOf))].map((prefix) => prefix.replace(/\/$/, "")).sort();
}
