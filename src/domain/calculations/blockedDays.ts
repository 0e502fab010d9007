import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";

type Block = Pick<PlanRow<"blocks">, "id" | "name" | "department" | "from" | "to">;

/** A training day inside a blackout period, with the participants whose department it concerns. */
export interface BlockedDay {
  readonly blockId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly date: IsoDate;
  readonly employeeIds: readonly string[];
}

/** Training days that fall in a blackout period of a participant's department or of everyone (F-K4); both ends of a period belong to it. */
export function blockedDays(
  blocks: readonly Block[],
  days: readonly { readonly sessionId: string; readonly date: IsoDate }[],
  participants: ReadonlyMap<string, readonly { readonly employeeId: string; readonly department: string | null }[]>,
): readonly BlockedDay[] {
  const found: BlockedDay[] = [];
  for (const { id, name, department, from, to } of blocks) {
    if (from === null || to === null) continue;
    for (const { sessionId, date } of days) {
      if (date < from || date > to) continue;
      const employeeIds = (participants.get(sessionId) ?? [])
        .filter((person) => department === null || person.department === department)
        .map((person) => person.employeeId);
      if (employeeIds.length === 0 && department !== null) continue;
      found.push({ blockId: id, name: name ?? id, sessionId, date, employeeIds: employeeIds.sort() });
    }
  }
  return found;
}
