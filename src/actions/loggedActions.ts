import type { PlanRow } from "../domain/plan/planRecords";

type LogRow = PlanRow<"changeLog">;

/** An action that wrote to the workbook. */
export interface DoneAction {
  readonly id: string;
  readonly kind: string;
  readonly when: string;
  /** False for an action that was restored already, and for restoring that removed rows: the log does not keep what was in them. */
  readonly restorable: boolean;
}

/** The kind under which restoring an action is logged; its reason is the ID of the action it took back. */
export const restoreKind = "restore";

/** The actions in the log, the last one first. An ID is the kind and a number: `addNeed-7`. */
export function loggedActions(log: readonly LogRow[]): readonly DoneAction[] {
  const restored = new Set(log.filter((row) => kindOf(row) === restoreKind).map(({ reason }) => reason));
  const removals = new Set(
    log.filter((row) => kindOf(row) === restoreKind && row.column === null).map(({ actionId }) => actionId),
  );
  const actions = new Map(log.flatMap((row) => (row.actionId === null ? [] : [[row.actionId, row] as const])));
  return [...actions]
    .map(([id, row]) => {
      const isFinal = restored.has(id) || removals.has(id);
      return { id, kind: kindOf(row), when: row.when ?? "", restorable: !isFinal };
    })
    .toReversed();
}

/** The ID for the next action of a kind. */
export function nextActionId(kind: string, log: readonly LogRow[]): string {
  const numbers = log.map(({ actionId }) => Number(/-(\d+)$/.exec(actionId ?? "")?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...numbers) + 1}`;
}

function kindOf({ actionId }: LogRow): string {
  return (actionId ?? "").replace(/-\d+$/, "");
}
