import type { Plan } from "../plan/plan";

/** Whether Belgian rules hold for the organisation. */
export function isInBelgium({ organisation: { country } }: Plan): boolean {
  return country === "BE" || country === "BE+NL";
}

/** Whether Dutch rules hold for the organisation. */
export function isInNetherlands({ organisation: { country } }: Plan): boolean {
  return country === "NL" || country === "BE+NL";
}
