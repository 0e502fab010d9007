import type { Fraction, IsoDate } from "../plan/units";

/** A certificate somebody holds; no end means that it never expires. */
export interface HeldCertificate {
  readonly employeeId: string;
  readonly obtainedOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
}

/** Who must hold a certificate and does, and who does not. */
export interface MandatoryCoverage {
  /** `null` when nobody needs it. */
  readonly share: Fraction | null;
  readonly without: readonly string[];
}

/** Share of the required people who hold a valid certificate on a day (F-C7); each person counts once. */
export function mandatoryCoverage(
  requiredEmployeeIds: readonly string[],
  certificates: readonly HeldCertificate[],
  day: IsoDate,
): MandatoryCoverage {
  const holders = new Set(
    certificates
      .filter(({ obtainedOn, validUntil }) => (obtainedOn ?? day) <= day && (validUntil ?? day) >= day)
      .map(({ employeeId }) => employeeId),
  );
  const required = [...new Set(requiredEmployeeIds)].sort();
  const without = required.filter((employeeId) => !holders.has(employeeId));
  return { share: required.length === 0 ? null : 1 - without.length / required.length, without };
}
