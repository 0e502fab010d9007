import { sessionConflicts } from "../../src/domain/calculations/sessionConflicts";
import type { Figure } from "./figure";
import { bestTime } from "./bestTime";
import { largePlan } from "./largePlan";

/** How long finding all double bookings takes among a hundred thousand occupations of people, trainers and rooms. */
export async function run(): Promise<readonly Figure[]> {
  const plan = largePlan(3600);
  const occupied = (plan.enrolments.length + plan.sessions.length * 2) * 2;
  let found = 0;
  const time = await bestTime(9, () => {
    found = sessionConflicts(plan).length;
  });
  return [
    { figure: "conflicts.100k.ms", value: (time * 100_000) / occupied, unit: "ms" },
    { figure: "conflicts.100k.found", value: found, unit: "conflicts" },
  ];
}
