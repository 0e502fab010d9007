import type { PlanRow } from "../plan/planRecords";
import { nameKey, type OccupantFinder } from "./occupants";

/** Sessions with their trainers, and the staff some of them are of. */
interface TrainerRows {
  readonly sessions: readonly Pick<PlanRow<"sessions">, "trainer">[];
  readonly employees?: readonly Pick<PlanRow<"employees">, "id" | "name">[];
}

/**
 * Tells the number of the trainer of the session at a place, -1 without one. Staff is gone through once, for the names that sessions have;
 * `employeeAt` is the place of each employee by ID.
 */
export function trainerFinder(
  { sessions, employees = [] }: TrainerRows,
  { find, ofStaff }: OccupantFinder,
  employeeAt: ReadonlyMap<string, number>,
): (row: number) => number {
  const keys = sessions.map(({ trainer }) => (trainer === null ? null : nameKey(trainer)));
  const idOf = employeesNamed(new Set(keys), employees);
  return (row) => {
    const [key, name] = [keys[row] ?? null, sessions[row]?.trainer ?? null];
    if (key === null || name === null) return -1;
    const employee = idOf.get(key) ?? null;
    if (employee !== null) return ofStaff(employeeAt.get(employee) ?? 0);
    return name === "" ? -1 : find("trainer", key, name);
  };
}

/** The ID of the employee whom each name means: by that ID, or by a name that only one employee has (`null` when more have it). Other names are left out. */
function employeesNamed(
  names: ReadonlySet<string | null>,
  employees: readonly Pick<PlanRow<"employees">, "id" | "name">[],
): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { name, id } of employees) {
    const key = name === null ? null : nameKey(name);
    if (key !== null && names.has(key)) byName.set(key, byName.has(key) ? null : id);
  }
  for (const { id } of employees) {
    const key = nameKey(id);
    if (names.has(key)) byName.set(key, id);
  }
  return byName;
}
