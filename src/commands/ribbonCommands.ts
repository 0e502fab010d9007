import { checkPlan } from "../actions/checkPlan";
import { isOpen } from "../actions/checkedWarnings";
import type { CommandReport } from "../actions/commandReport";
import { restoreNewest } from "../actions/lastActions";
import { nextWarning } from "../actions/nextWarning";
import type { WorkbookPort } from "../actions/ports";

/** What each ribbon button does, by the name the manifest gives it. They are the actions of the pane. */
export type RibbonCommand = (port: WorkbookPort, now: string) => Promise<CommandReport>;

/** Reads and checks the plan. */
export const checkPlanCommand: RibbonCommand = async (port) => {
  const checked = await checkPlan(port);
  if (!checked.ok) return { kind: "failed", problem: checked.problem };
  return { kind: "checked", open: checked.value.warnings.filter(isOpen).length };
};

/** Shows the cell of the warning after the last one that was shown by this button. */
export function nextWarningCommand(): RibbonCommand {
  let last: string | null = null;
  return async (port) => {
    const next = await nextWarning(port, last);
    if (!next.ok) return { kind: "failed", problem: next.problem };
    last = next.value?.key ?? null;
    return last === null ? { kind: "noneOpen" } : { kind: "warning", key: last };
  };
}

/** Takes back the last action that can still be taken back. */
export const restoreCommand: RibbonCommand = async (port, now) => {
  const restored = await restoreNewest(port, { when: now, who: null });
  return restored.ok ? { kind: "restored" } : { kind: "failed", problem: restored.problem };
};
