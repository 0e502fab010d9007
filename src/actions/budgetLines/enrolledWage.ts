import { absenceWageOfPeople, type PeopleWage } from "../../domain/calculations/absenceWageOfPeople";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";

/**
 * The wages of absence as far as people are known: those of the people themselves (F-B1), or why a mean has to do: nobody has a place, not
 * all participants have one, or the days of a session or somebody's hourly cost are not filled in.
 */
export type EnrolledWage =
  | { readonly kind: "people"; readonly wage: PeopleWage }
  | { readonly kind: "nobody" | "timeUnknown" }
  | { readonly kind: "placesOpen"; readonly enrolled: number; readonly participants: number }
  | { readonly kind: "costUnknown"; readonly people: number };

/** What the wages of the people in the sessions of a training come to, when they stand for all its participants. */
export function enrolledWage(plan: Plan, training: PlanRow<"trainings">): EnrolledWage {
  const wage = absenceWageOfPeople({ ...plan, trainings: [training] }).get(training.id);
  if (wage === undefined) return { kind: "nobody" };
  const { places, withoutCost, withoutTime } = wage;
  const participants = training.participants ?? 0;
  if (places < participants) return { kind: "placesOpen", enrolled: places, participants };
  if (withoutTime > 0) return { kind: "timeUnknown" };
  return withoutCost > 0 ? { kind: "costUnknown", people: withoutCost } : { kind: "people", wage };
}
