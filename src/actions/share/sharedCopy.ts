import type { Plan } from "../../domain/plan/plan";
import type { RecordKey } from "../../domain/plan/planRecords";
import { systemKeys } from "../../domain/warnings/systemKeys";
import type { TableChange } from "../planChange";
import { systemValueChanges } from "./systemValueChanges";

/** Tables about people, those that say most first: names, cost and birth years, then what is kept under a person's ID, then what people typed. */
const personalTables = [
  "employees",
  "enrolments",
  "developmentPlans",
  "certificates",
  "trainingRights",
  "competenceLevels",
  "interviews",
  "changeLog",
] as const satisfies readonly RecordKey[];

export type PersonalTable = (typeof personalTables)[number];

/** What of a plan is about people, and for whom this workbook is a copy. */
export interface PersonalData {
  readonly tables: readonly { readonly table: PersonalTable; readonly rows: number }[];
  /** `null` in the working file. */
  readonly sharedWith: string | null;
}

/** The tables with rows about people (S1.41, W-DEL-01). */
export function personalData(plan: Plan): PersonalData {
  return {
    tables: personalTables.map((table) => ({ table, rows: plan[table].length })).filter(({ rows }) => rows > 0),
    sharedWith: plan.systemValues.find(({ key }) => key === systemKeys.sharedWith)?.value ?? null,
  };
}

/** Says that this workbook is a copy for an audience, so that W-DEL-01 watches it; `null` makes it the working file again. */
export function markSharedCopy(plan: Plan, audience: string | null): readonly TableChange[] {
  return [systemValueChanges(plan, new Map([[systemKeys.sharedWith, audience]]))];
}
