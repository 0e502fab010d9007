import { choiceLists } from "../../domain/plan/choiceLists";
import type { Field } from "../../domain/plan/field";
import type { Plan } from "../../domain/plan/plan";
import { planRecords, type RecordKey } from "../../domain/plan/planRecords";
import { withIds } from "../departments/departmentRows";
import { wordKey } from "../../domain/warnings/wordKey";
import { workbookTextsIn } from "../../i18n/workbook/workbookTextsIn";
import { freeIds } from "../import/freeIds";
import { rowsOf, withOwnIds, withTables, type AnyRow } from "../planFiles/soundPlan";
import type { PlanFile } from "../planFiles/planFile";
import { keptSystemValues } from "./keptSystemValues";
import { isNumber, nameReplacer } from "./nameReplacer";
import { emptiedFields, personFields } from "./personFields";

/** A plan without names, with what became of them. */
export interface NamelessCopy {
  readonly plan: Plan;
  readonly ownWords: PlanFile["ownWords"];
  /** People on the staff list who are an ID now. */
  readonly people: number;
  /** Other people who are a number now: trainers, contacts, owners. */
  readonly others: number;
  /** Texts in which a known name was replaced. */
  readonly texts: number;
}

/**
 * A copy of a plan in which nobody can be recognised by name (S1.41): people are their ID, and a staff number that is not of the add-in's own making becomes one;
 * birth year, e-mail, hourly cost, risk groups, quotations and notes on people are left out; known names in other texts are replaced. The log
 * is left out, for it holds old values. Everything else is the same.
 */
export function namelessPlan({ plan: given, ownWords }: Pick<PlanFile, "plan" | "ownWords">): NamelessCopy {
  const plan = withEmployeeIds(withOwnIds(given));
  const pseudonyms = pseudonymsOf(plan);
  const replacer = nameReplacer(pseudonyms);
  const nameless = withTables({ ...plan, changeLog: [], systemValues: keptSystemValues(plan) }, (table, rows) =>
    rows.map((row) => namelessRow(row, table, pseudonyms, replacer.replace)),
  );
  const organisation = namelessRow(plan.organisation, "organisation", pseudonyms, replacer.replace);
  return {
    plan: { ...nameless, organisation: organisation as unknown as Plan["organisation"] },
    ownWords: new Map([...ownWords].map(([list, words]) => [list, words.map(replacer.replace)])),
    people: plan.employees.length,
    others: new Set([...pseudonyms.values()].filter(isNumber)).size,
    texts: replacer.replaced(),
  };
}

const ownForm = /^MED-\d+$/;

/** A staff number tells who somebody is as well as a name does. */
function withEmployeeIds(plan: Plan): Plan {
  const next = freeIds(
    "employees",
    plan.employees.map(({ id }) => id),
  );
  const idOf = new Map(plan.employees.map(({ id }) => [id, ownForm.test(id) ? id : next()]));
  const pointed = withTables(plan, (table, rows) =>
    rows.map((row) => withIds(row, table, (to, id) => (to === "employees" ? (idOf.get(id) ?? id) : id))),
  );
  return { ...pointed, employees: pointed.employees.map((row) => ({ ...row, id: idOf.get(row.id) ?? row.id })) };
}

/** What stands for each name as it is written: the ID of an employee, a number for anybody else. Case, accents and spaces make no other person. */
function pseudonymsOf(plan: Plan): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const { id, name } of plan.employees)
    if (name !== null && !byName.has(wordKey(name))) byName.set(wordKey(name), id);
  const staff = byName.size;
  const tables = Object.entries(personFields) as [Exclude<RecordKey, "organisation">, readonly string[]][];
  const named = [
    ...plan.employees.map(({ name }) => name),
    ...tables.flatMap(([table, fields]) => rowsOf(plan, table).flatMap((row) => fields.map((field) => row[field]))),
    plan.organisation.budgetApprovedBy,
  ];
  const found = new Map<string, string>();
  const bodies = namesOfBodies();
  for (const name of named) {
    if (typeof name !== "string" || bodies.has(bodyKey(name))) continue;
    const key = wordKey(name);
    const pseudonym = byName.get(key) ?? `P-${String(byName.size - staff + 1).padStart(3, "0")}`;
    byName.set(key, pseudonym);
    found.set(name, pseudonym);
  }
  return found;
}

function namelessRow(
  row: AnyRow,
  table: RecordKey,
  pseudonyms: ReadonlyMap<string, string>,
  replace: (text: string) => string,
): AnyRow {
  const people = table === "organisation" ? ["budgetApprovedBy"] : (personFields[table] ?? []);
  const emptied = table === "organisation" ? [] : (emptiedFields[table] ?? []);
  const fields: Readonly<Record<string, Field>> = { ...planRecords[table], note: { kind: "text" } };
  const values = Object.entries(fields).map(([field, kind]): readonly [string, unknown] => {
    const value = row[field];
    if (emptied.includes(field)) return [field, Array.isArray(value) ? [] : null];
    if (table === "employees" && field === "name") return [field, row.id];
    if (typeof value !== "string") return [field, value];
    if (people.includes(field)) return [field, pseudonyms.get(value) ?? value];
    return [field, isFreeText(kind) ? replace(value) : value];
  });
  return { ...row, ...Object.fromEntries(values) };
}

/** Who is called as a body of the organisation, such as the works council, is nobody in particular. */
function namesOfBodies(): ReadonlySet<string> {
  const { allWords } = workbookTextsIn("nl-NL");
  const lists = ["stakeholderGroup", "consultationBody"] as const;
  return new Set(lists.flatMap((list) => choiceLists[list].keys.flatMap((key) => allWords(list, key))).map(bodyKey));
}

function bodyKey(name: string): string {
  return wordKey(name).replaceAll("\u2019", "'");
}

/** Text that people typed: also a word in a list that they may extend. */
function isFreeText(field: Field): boolean {
  return field.kind === "text" || (field.kind === "choice" && choiceLists[field.list].open);
}
