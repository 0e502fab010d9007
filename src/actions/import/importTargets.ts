import type { ChoiceListKey } from "../../domain/plan/choiceLists";
import type { ImportFieldKey } from "../../i18n/import/fieldTexts";

/** What an import fills: the staff list, the trainings people followed, or the training needs. */
export const targetKeys = ["employees", "history", "needs"] as const;
export type TargetKey = (typeof targetKeys)[number];

/** What a target field makes of a cell. `year` takes the year of a date or a number; `fte` takes 0,8, 80 % and 80. */
export type TargetKind =
  | "id"
  | "text"
  | "number"
  | "year"
  | "fte"
  | "euro"
  | "hours"
  | "days"
  | "date"
  | "yesNo"
  | { readonly choice: ChoiceListKey };

/** A field that a column can be mapped to. */
export interface TargetField {
  readonly kind: TargetKind;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

const hoursOfDay: TargetField = { kind: "hours", min: 0, max: 24 };

const employees = {
  id: { kind: "id", required: true },
  name: { kind: "text" },
  firstName: { kind: "text" },
  lastName: { kind: "text" },
  department: { kind: { choice: "department" } },
  jobTitle: { kind: { choice: "jobTitle" } },
  team: { kind: "text" },
  gender: { kind: { choice: "gender" } },
  birthYear: { kind: "year", min: 1930, max: 2020 },
  fte: { kind: "fte", min: 0, max: 1 },
  startDate: { kind: "date" },
  endDate: { kind: "date" },
  monday: hoursOfDay,
  tuesday: hoursOfDay,
  wednesday: hoursOfDay,
  thursday: hoursOfDay,
  friday: hoursOfDay,
  hourlyCost: { kind: "euro", min: 0 },
  statute: { kind: { choice: "statute" } },
  email: { kind: "text" },
  note: { kind: "text" },
} as const satisfies Readonly<Partial<Record<ImportFieldKey, TargetField>>>;

/** A followed training; what becomes of it stands in historyRecords.ts. */
const history = {
  employeeId: { kind: "id", required: true },
  title: { kind: "text", required: true },
  date: { kind: "date", required: true },
  endDate: { kind: "date" },
  status: { kind: { choice: "enrolmentStatus" } },
  days: { kind: "days", min: 0, max: 366 },
  hours: { kind: "hours", min: 0, max: 3000 },
  cost: { kind: "euro", min: 0 },
  delivery: { kind: { choice: "delivery" } },
  formality: { kind: { choice: "formality" } },
  location: { kind: "text" },
  trainer: { kind: "text" },
  satisfaction: { kind: "number", min: 0, max: 10 },
  certificate: { kind: "text" },
  validUntil: { kind: "date" },
} as const satisfies Readonly<Partial<Record<ImportFieldKey, TargetField>>>;

const needs = {
  id: { kind: "id" },
  title: { kind: "text", required: true },
  level: { kind: { choice: "needLevel" } },
  channel: { kind: { choice: "needChannel" } },
  reporter: { kind: { choice: "stakeholderGroup" } },
  department: { kind: { choice: "department" } },
  people: { kind: "number", min: 0, whole: true },
  date: { kind: "date" },
  goLiveDate: { kind: "date" },
  formality: { kind: { choice: "formality" } },
  status: { kind: { choice: "needStatus" } },
  note: { kind: "text" },
} as const satisfies Readonly<Partial<Record<ImportFieldKey, TargetField>>>;

/** The fields of every target that a file can fill. Special categories of personal data are not among them. */
export const importTargets = { employees, history, needs } as const;

/** The fields of one target by key. */
export function targetFields(target: TargetKey): Readonly<Record<string, TargetField>> {
  return importTargets[target];
}
