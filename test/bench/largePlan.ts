import type { Plan } from "../../src/domain/plan/plan";
import { aPlan } from "../builders/aPlan";
import { aRandom } from "./aRandom";
import { sessionAttendance } from "./largePlanSessions";
import { trainingOffer } from "./largePlanTrainings";
import type { Dice } from "./planDice";

/**
 * The plan of a large organisation with a number of needs: per five needs ten sessions of two days, fifty enrolments, ten budget lines, five
 * employees and what belongs to them, about 24 rows a need. Most of it is in order, but the calendar
 * is tight: thousands of warnings in a plan of 5,000 needs. The same every time.
 */
export function largePlan(needs: number): Plan {
  const random = aRandom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const dice: Dice = { below, pick: (list) => list[below(list.length)] ?? list[0] };
  return aPlan({
    organisation: {
      name: "Zorggroep De Linde",
      country: "BE+NL",
      planType: "department",
      planYear: 2027,
      referenceDate: "2027-01-04",
      vatDeductible: 0.4,
      budgetGranted: needs * 1_000_000,
      teamAbsenceLimit: 0.25,
      latestHomeTime: 18 * 60 + 30,
      hoursPerDay: 456,
      payroll: needs * 5_000_000,
    },
    ...trainingOffer(needs, dice),
    ...sessionAttendance(needs, dice),
  });
}

/** How many rows a plan has in all its tables. */
export function rowsOf(plan: Plan): number {
  return Object.values(plan).reduce((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 1), 0);
}
