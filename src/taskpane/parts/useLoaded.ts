import { useCallback, useEffect, useState } from "react";
import type { ActionProblem, ActionResult } from "../../actions/actionProblem";

/** Something read from the workbook when a view opens; `value` is `null` until then. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly problem: ActionProblem | null;
  readonly reload: () => Promise<void>;
}

/** Reads once when the view opens, and again on `reload`. `read` must stay the same function between renders. */
export function useLoaded<T>(read: () => ActionResult<T>): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const reload = useCallback(
    () =>
      read().then((result) => {
        if (result.ok) setValue(result.value);
        setProblem(result.ok ? null : result.problem);
      }),
    [read],
  );
  useEffect(() => void reload(), [reload]);
  return { value, problem, reload };
}
