/** What waits until the browser has nothing else to do. */
export interface IdleTasks {
  /** Takes back everything that waits now. */
  cancelAll(): void;
}

/**
 * Keeps track of a window's idle tasks from now on. The grid asks for some that outlive the drawing they are for: checks of cells, which throw once
 * it has gone, and the fitting of row heights, which asks for itself again for ever and so keeps every former drawing alive
 * (sheets-data-validation `validatorRanges`, sheets-ui `_calculateLoop`).
 */
export function trackIdleTasks(scope: Pick<Window, "requestIdleCallback" | "cancelIdleCallback">): IdleTasks {
  const waiting = new Set<number>();
  const request = scope.requestIdleCallback.bind(scope);
  scope.requestIdleCallback = (task, options) => {
    const id = request((deadline) => {
      waiting.delete(id);
      task(deadline);
    }, options);
    waiting.add(id);
    return id;
  };
  return {
    cancelAll() {
      for (const id of waiting) scope.cancelIdleCallback(id);
      waiting.clear();
    },
  };
}
