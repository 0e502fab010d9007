import {
  Agenda,
  scheduleProposal,
  type ClosedDay,
  type ScheduleProposal,
  type SessionToPlace,
  type TakenPeriod,
} from "../../src/domain/calculations/scheduleProposal";

/** What is proposed next to what is taken and closed. */
export function aScheduleProposal(
  sessions: readonly SessionToPlace[],
  taken: readonly TakenPeriod[],
  closed: readonly ClosedDay[],
  travelBuffer = 0,
): ScheduleProposal {
  const agenda = new Agenda(travelBuffer);
  for (const period of taken) agenda.occupy(period);
  for (const day of closed) agenda.close(day);
  return scheduleProposal(sessions, agenda);
}
