import type { Plan } from "../../domain/plan/plan";
import { wordKey } from "../../domain/warnings/wordKey";
import type { PlanFile } from "../planFiles/planFile";

/** The plan of one department, with what the IDs of its rows begin with in the plan of the whole organisation. */
export interface DepartmentFile {
  readonly file: PlanFile;
  readonly department: string;
  readonly prefix: string;
}

/** Why a plan cannot be merged as a department's. */
export type DepartmentProblem =
  /** Its kind of plan is not that of a department, or the name of the department is missing. */
  | "noDepartment"
  | "otherYear"
  /** Another chosen file is of the same department. */
  | "sameDepartment";

export interface RefusedFile {
  readonly name: string;
  readonly problem: DepartmentProblem;
}

/** The chosen files as departments, in the order of their names, so that the order of choosing changes nothing; and those that cannot be merged. */
export function departmentFiles(
  files: readonly PlanFile[],
  { organisation: { planYear } }: Plan,
): { readonly departments: readonly DepartmentFile[]; readonly refused: readonly RefusedFile[] } {
  const departments: DepartmentFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const { planType, department, planYear: year } = file.plan.organisation;
    const name = department?.trim() ?? "";
    const prefix = departmentPrefix(name);
    const refuse = (problem: DepartmentProblem) => refused.push({ name: file.name, problem });
    if (planType !== "department" || prefix === "/") refuse("noDepartment");
    else if (year !== planYear) refuse("otherYear");
    else if (departments.some((other) => other.prefix === prefix)) refuse("sameDepartment");
    else departments.push({ file, department: name, prefix });
  }
  return { departments: departments.toSorted((left, right) => (left.prefix < right.prefix ? -1 : 1)), refused };
}

/** `Verkoop Noord` gives `VERKOOP-NOORD/`. A slash occurs in no ID that the add-in makes. */
export function departmentPrefix(department: string): string {
  const letters = wordKey(department)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${letters.replace(/^-|-$/g, "")}/`;
}
