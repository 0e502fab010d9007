import type { ChoiceOf } from "../../domain/plan/choiceLists";

/** Who can have a part in a task, in the order of the columns of the sheet. */
export const raciParties = ["hr", "board", "manager", "employee", "finance", "worksCouncil", "external"] as const;

export type RaciParty = (typeof raciParties)[number];

/** A part in a task: responsible, accountable, both, consulted or informed; `null` is none. */
export type RaciPart = ChoiceOf<"raci"> | null;
