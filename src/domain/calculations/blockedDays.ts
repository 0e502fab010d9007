import type { PlanRow } from "../plan/planRecords";
import type { IsoDate } from "../plan/units";

type Block = Pick<PlanRow<"blocks">, "id" | "name" | "department" | "from" | "to">;
type Period = Pick<Block, "from" | "to">;

/** A training day inside a blackout period, with the participants whose department it concerns. */
export interface BlockedDay<D> {
  readonly blockId: string;
  readonly name: string;
  readonly day: D;
  readonly employeeIds: readonly string[];
}

/**
 * Training days that fall in a blackout period of a participant's department or of everyone (F-K4); both ends of a period belong to it. A period
 * without its first or last day blocks nothing.
 */
export function blockedDays<D extends { readonly date: IsoDate }>(
  blocks: readonly Block[],
  days: readonly D[],
  participantsOn: (day: D) => readonly { readonly employeeId: string; readonly department: string | null }[],
): readonly BlockedDay<D>[] {
  const found: BlockedDay<D>[] = [];
  for (const block of blocks) {
    const { id, name, department } = block;
    for (const day of days) {
      if (!isInBlock(day.date, block)) continue;
      const employeeIds = participantsOn(day)
        .filter((person) => department === null || person.department === department)
        .map((person) => person.employeeId);
      if (employeeIds.length === 0 && department !== null) continue;
      found.push({ blockId: id, name: name ?? id, day, employeeIds: employeeIds.sort() });
    }
  }
  return found;
}

/** Whether a day falls in a blackout period of anybody. */
export function isInAnyBlock(date: IsoDate, blocks: readonly Period[]): boolean {
  for (const block of blocks) if (isInBlock(date, block)) return true;
  return false;
}

function isInBlock(date: IsoDate, { from, to }: Period): boolean {
  return from !== null && to !== null && date >= from && date <= to;
}
