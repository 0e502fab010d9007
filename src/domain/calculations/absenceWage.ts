import type { EuroCents, Minutes } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** Wage cost of the hours that participants spend in training (F-B1), in cents: people × time each × cost of an hour. */
export function absenceWage(people: number, time: Minutes, hourlyCost: EuroCents): EuroCents {
  return roundedCents((people * time * hourlyCost) / 60);
}
