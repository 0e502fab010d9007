import type { EuroCents, Fraction, Minutes } from "../plan/units";
import { roundedCents } from "./roundedCents";

/** The amounts of Flemish training leave (VOV) in one school year; they are legal parameters. */
export interface TrainingLeaveRules {
  /** Paid to the employer per hour. */
  readonly hourlyRate: EuroCents;
  /** For someone who works full time. */
  readonly maximum: Minutes;
  /** A shorter training gives no right. */
  readonly minimum: Minutes;
  /** Someone who works less than this share has no right. */
  readonly minimumFte: Fraction;
}

/** What the employer gets back for the training leave of one person (F-B5b): hours up to the maximum in proportion to the working time. */
export function flemishTrainingLeave(fte: Fraction, time: Minutes, rules: TrainingLeaveRules): EuroCents {
  if (fte < rules.minimumFte || time < rules.minimum) return 0;
  return roundedCents((Math.min(time, rules.maximum * fte) * rules.hourlyRate) / 60);
}
