import { dayNumber } from "../domain/calculations/dayNumber";
import type { Plan } from "../domain/plan/plan";
import type { IsoDate } from "../domain/plan/units";
import { certificateEnd } from "../domain/warnings/certificateEnd";
import { ruleContext } from "../domain/warnings/ruleContext";
import { datedWork } from "./nextDeadline";
import type { TableChange } from "./planChange";

/** What happened between the reference date of a plan and today, which its figures do not know yet. */
export interface StaleDate {
  readonly since: IsoDate;
  readonly days: number;
  /** Certificates that ended, without those that were renewed since. */
  readonly expired: number;
  /** The first of them. */
  readonly firstExpired: string | null;
  /** Days on which something had to be done, and that have passed. */
  readonly passed: ReturnType<typeof datedWork>;
}

/** Compares the reference date with today (4.1-9); `null` when it is today or later, or not filled in. */
export function staleDate(plan: Plan, today: IsoDate): StaleDate | null {
  const { referenceDate } = plan.organisation;
  if (referenceDate === null || referenceDate >= today) return null;
  const isBetween = (day: IsoDate) => day >= referenceDate && day < today;
  const expired = lastCertificates(plan).filter(({ end }) => isBetween(end));
  return {
    since: referenceDate,
    days: dayNumber(today) - dayNumber(referenceDate),
    expired: expired.length,
    firstExpired: expired[0]?.id ?? null,
    passed: datedWork(plan).filter(({ date }) => isBetween(date)),
  };
}

/** Sets the reference date to today; everything that counts from it follows. Nothing when it is today already. */
export function setReferenceDate({ organisation }: Pick<Plan, "organisation">, today: IsoDate): readonly TableChange[] {
  if (organisation.referenceDate === today) return [];
  const fields = [{ field: "referenceDate", to: today }];
  return [{ table: "organisation", added: [], changed: [{ id: "referenceDate", fields }] }];
}

/** Of each person and training (or name, without one) the certificate that lasts longest: an older one was renewed. One that never ends is left out. */
function lastCertificates(plan: Plan): readonly { readonly id: string; readonly end: IsoDate }[] {
  const context = ruleContext(plan);
  const last = new Map<string, { readonly id: string; readonly end: IsoDate | null }>();
  for (const certificate of plan.certificates) {
    const { id, employeeId, trainingId, name } = certificate;
    const end = certificateEnd(certificate, context);
    const key = `${employeeId ?? id}\n${trainingId ?? name ?? id}`;
    const before = last.get(key);
    if (before === undefined || (before.end !== null && (end === null || end > before.end))) last.set(key, { id, end });
  }
  return [...last.values()].flatMap(({ id, end }) => (end === null ? [] : [{ id, end }]));
}
