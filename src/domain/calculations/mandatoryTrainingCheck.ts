import type { EuroCents } from "../plan/units";

/** What is wrong with a mandatory training for one participant (art. 7:611a BW; F-C8). */
export type MandatoryTrainingFault = "ownContribution" | "repaymentClause" | "notWorkingTime";

/** A mandatory training must be free, without repayment clause, and count as working time; any other training has no faults here. */
export function mandatoryTrainingCheck(enrolment: {
  readonly mandatory: boolean;
  readonly ownContribution: EuroCents;
  readonly repaymentClause: boolean;
  readonly outsideRoster: boolean;
  readonly countsAsWork: boolean;
}): readonly MandatoryTrainingFault[] {
  if (!enrolment.mandatory) return [];
  const faults: MandatoryTrainingFault[] = [];
  if (enrolment.ownContribution > 0) faults.push("ownContribution");
  if (enrolment.repaymentClause) faults.push("repaymentClause");
  if (enrolment.outsideRoster && !enrolment.countsAsWork) faults.push("notWorkingTime");
  return faults;
}
