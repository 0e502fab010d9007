import { proposeSchedule } from "../../../src/actions/calendar/proposeSchedule";
import type { Plan } from "../../../src/domain/plan/plan";

const today = "2027-03-01";

/** What is proposed for a plan on the first of March, by session. */
export async function proposalFor(plan: Plan, withConflicts = false) {
  const signal = new AbortController().signal;
  const made = await proposeSchedule(plan, { today, withConflicts }, { signal, onProgress: () => {} });
  if (!made.ok) throw new Error(made.problem);
  return {
    placed: made.value.trainings.flatMap(({ placed }) => placed),
    days: Object.fromEntries(
      made.value.trainings.flatMap(({ placed }) => placed.map(({ sessionId, dates }) => [sessionId, dates])),
    ),
    unplaced: made.value.trainings.flatMap(({ unplaced }) => unplaced),
  };
}

export const organisation = { planYear: 2027, country: "BE", referenceDate: today, hoursPerDay: 7 * 60 } as const;
export const enrolled = (id: string, sessionId: string, employeeId: string) =>
  ({ id, sessionId, employeeId, status: "enrolled" }) as const;
