import type { LegalParameterCode } from "../calculations/startingLegalParameters";
import type { Plan } from "../plan/plan";
import { legalAmount } from "./legalAmount";

const codes: Readonly<Record<"BE" | "NL" | "BE+NL", readonly LegalParameterCode[]>> = {
  BE: ["BE.pension.age"],
  NL: ["NL.pension.age"],
  "BE+NL": ["BE.pension.age", "NL.pension.age"],
};

type LegalPlan = Pick<Plan, "legalParameters" | "organisation">;

/** The statutory pension age at the end of a year, in years (67.25 is 67 years and three months): the lower of both in a company in both countries. `null` when it is not known. */
export function pensionAge(plan: LegalPlan, year: number): number | null {
  const ages = codes[plan.organisation.country ?? "NL"].flatMap(
    (code) => legalAmount(plan, code, `${year}-12-31`) ?? [],
  );
  return ages.length === 0 ? null : Math.min(...ages);
}

const oldest = 90;

/**
 * Gives the year in which somebody reaches the pension age (S2.2a), from the year of birth alone: whole years, because the birthday is not known. `null` when
 * no pension age is known for those years. Every year of birth is looked up once.
 */
export function pensionYears(plan: LegalPlan): (birthYear: number) => number | null {
  const known = new Map<number, number | null>();
  return (birthYear) => {
    const year = known.get(birthYear);
    if (year !== undefined) return year;
    const found = pensionYear(plan, birthYear);
    known.set(birthYear, found);
    return found;
  };
}

function pensionYear(plan: LegalPlan, birthYear: number): number | null {
  for (let years = 60; years <= oldest; years++) {
    const age = pensionAge(plan, birthYear + years);
    if (age !== null && years >= Math.floor(age)) return birthYear + years;
  }
  return null;
}
