import { responsibilityCheck, type ResponsibilityFault } from "../../domain/calculations/responsibilityCheck";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { raciParties, type RaciPart, type RaciParty } from "./raciParties";

/** A task with everyone's part in it and what is wrong with the division. */
export interface RaciTask {
  readonly id: string;
  readonly task: string;
  readonly parts: Readonly<Record<RaciParty, RaciPart>>;
  readonly faults: readonly (ResponsibilityFault | "notDivided" | "externalAccountable")[];
  readonly person: string | null;
  readonly deputy: string | null;
  readonly deadline: IsoDate | null;
}

/** Tasks × roles (S1.34), in the order of the sheet; rows without a task are drafts and left out. */
export function raciGrid({ roles }: Plan): readonly RaciTask[] {
  return roles.flatMap((row): RaciTask[] => {
    if (row.task === null) return [];
    const parts = Object.fromEntries(raciParties.map((party) => [party, row[party]])) as RaciTask["parts"];
    const { id, task, person, deputy, deadline } = row;
    return [{ id, task, parts, faults: faultsOf(parts), person, deputy, deadline }];
  });
}

/** Exactly one accountable and somebody who does it (F-R1); an external adviser should not be the one accountable (S1.42). */
function faultsOf(parts: RaciTask["parts"]): RaciTask["faults"] {
  const all = raciParties.map((party) => parts[party]);
  if (all.every((part) => part === null)) return ["notDivided"];
  const isExternal = parts.external === "A" || parts.external === "AR";
  return [...responsibilityCheck(all), ...(isExternal ? (["externalAccountable"] as const) : [])];
}
