import type { Plan } from "../../domain/plan/plan";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { certificateEnd } from "../../domain/warnings/certificateEnd";
import { firstDayOf, lastDayOf } from "./planYears";
import type { CarriedTables } from "./carryGroups";
import { openingBalances } from "./openingBalances";

/** The employees who are still in service when the year begins. */
export function staffInService({ employees }: Plan, year: number): Plan["employees"] {
  return employees.filter(({ endDate }) => endDate === null || endDate >= firstDayOf(year));
}

/** The staff list with what is planned for it: workforce years still to come and agreements that are not done. */
export function carriedStaff(last: Plan, year: number): CarriedTables {
  const people = idsInService(last, year);
  return {
    employees: staffInService(last, year),
    workforcePlan: last.workforcePlan.filter((row) => row.year !== null && row.year >= year),
    developmentPlans: last.developmentPlans.filter(
      ({ employeeId, status }) => people.has(employeeId) && status !== "done" && status !== "dropped",
    ),
  };
}

/** Certificates of people in service. One that took its months from its training keeps its last day when that training does not go along. */
export function carriedCertificates(last: Plan, year: number): CarriedTables {
  const people = idsInService(last, year);
  const context = ruleContext(last);
  return {
    certificates: last.certificates
      .filter(({ employeeId }) => people.has(employeeId))
      .map((certificate) => ({ ...certificate, validUntil: certificateEnd(certificate, context) })),
  };
}

/** How many of these certificates end in the year or before it. */
export function renewalsDue(certificates: Plan["certificates"], year: number): number {
  return certificates.filter(({ validUntil }) => validUntil !== null && validUntil <= lastDayOf(year)).length;
}

/** What is left of the individual training right, as the opening balance of the year. */
export function carriedRights(last: Plan, year: number): CarriedTables {
  return { trainingRights: openingBalances(last, staffInService(last, year), year) };
}

/** Competences and their levels; those of people who left stay behind. */
export function carriedCompetences(last: Plan, year: number): CarriedTables {
  const people = idsInService(last, year);
  return {
    competences: last.competences,
    competenceLevels: last.competenceLevels.filter(({ employeeId }) => employeeId === null || people.has(employeeId)),
  };
}

function idsInService(last: Plan, year: number): ReadonlySet<string | null> {
  return new Set(staffInService(last, year).map(({ id }) => id));
}
