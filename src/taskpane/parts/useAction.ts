import { useCallback, useRef, useState } from "react";
import type { ActionProblem, ActionResult } from "../../actions/actionProblem";
import type { ActionProgress, ActionRun } from "../paneActions";

/** Where an action stands. */
export type ActionState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: ActionProgress | null; readonly cancelling: boolean }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly problem: ActionProblem };

export interface RunningAction<T> {
  readonly state: ActionState<T>;
  /** Starts the action and says whether it did its work; a second start while it runs does nothing. */
  readonly start: (action: (run: ActionRun) => ActionResult<T>) => Promise<boolean>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Runs one action at a time and keeps its progress, result or problem. A bug in it is thrown where the view is drawn, for the error boundary. */
export function useAction<T>(): RunningAction<T> {
  const [state, setState] = useState<ActionState<T>>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const start = useCallback(async (action: (run: ActionRun) => ActionResult<T>) => {
    if (running.current) return false;
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "running", progress: null, cancelling: false });
    const onProgress = (progress: ActionProgress) =>
      setState((before) => (before.kind === "running" ? { ...before, progress } : before));
    try {
      const result = await action({ signal: controller.signal, onProgress });
      setState(result.ok ? { kind: "done", value: result.value } : { kind: "failed", problem: result.problem });
      return result.ok;
    } catch (error) {
      setState(() => {
        throw error;
      });
      return false;
    } finally {
      running.current = null;
    }
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === "running" ? { ...before, cancelling: true } : before));
  }, []);

  const reset = useCallback(() => setState({ kind: "idle" }), []);
  return { state, start, cancel, reset };
}
