import type { Plan } from "../plan/plan";

/** The trainings that are meant to take place: all but ideas that were cancelled. */
export function activeTrainings({ trainings }: Plan): Plan["trainings"] {
  return trainings.filter(({ status }) => status !== "cancelled");
}
