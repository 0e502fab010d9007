import type { EuroCents, Minutes } from "../plan/units";

/** Cost of a training per participant and per hour of a participant (F-B2), in cents and not rounded; `null` without participants or time. */
export function costPerParticipant(
  cost: EuroCents,
  participants: number,
  timeEach: Minutes,
): { readonly perParticipant: number | null; readonly perHour: number | null } {
  const hours = (participants * timeEach) / 60;
  return {
    perParticipant: participants === 0 ? null : cost / participants,
    perHour: hours === 0 ? null : cost / hours,
  };
}
