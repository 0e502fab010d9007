import type { Plan } from "../../domain/plan/plan";

/** What of a plan can go along to the next year, in the order in which it is asked. The settings always go along. */
export const carryGroups = [
  "staff",
  "rights",
  "certificates",
  "vision",
  "stakeholders",
  "goals",
  "competences",
  "needs",
  "trainings",
  "suppliers",
  "rules",
  "roles",
  "legal",
] as const;

export type CarryGroup = (typeof carryGroups)[number];

/** Rows by table, as they will stand in the new plan. */
export type CarriedTables = Partial<Omit<Plan, "organisation">>;

/** Groups that mean nothing without another one. */
const basis: Partial<Record<CarryGroup, CarryGroup>> = { rights: "staff", certificates: "staff" };

/** The group without which this one cannot go along. */
export function basisOf(group: CarryGroup): CarryGroup | null {
  return basis[group] ?? null;
}

/** The ticked groups that can go along. */
export function possibleGroups(ticked: readonly CarryGroup[]): readonly CarryGroup[] {
  return ticked.filter((group) => {
    const needed = basisOf(group);
    return needed === null || ticked.includes(needed);
  });
}
