import type { EuroCents, Fraction } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** Training spend as a share of payroll, and how far it is from a norm: `gap` is negative when too little is spent. */
export interface PayrollShare {
  readonly share: Fraction;
  readonly normAmount: EuroCents;
  readonly gap: EuroCents;
}

/** Spend against payroll and a norm such as 1.9 % (F-B6); `null` without payroll. */
export function payrollShare(spend: EuroCents, payroll: EuroCents, norm: Fraction): PayrollShare | null {
  if (payroll === 0) return null;
  const normAmount = roundedCents(payroll * norm);
  return { share: spend / payroll, normAmount, gap: spend - normAmount };
}
