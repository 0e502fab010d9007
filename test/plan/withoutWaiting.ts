/**
 * Carries out work in which timers go off at once: office.js leaves half a second between two groups of answers of custom functions
 * (`_minContextSyncIntervalMills` in excel-win32-16.01.debug.js), which adds up over all that a test types.
 */
export async function withoutWaiting<Result>(work: () => Promise<Result>): Promise<Result> {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = new Proxy(setTimeout, {
    apply: (start, self, [callback, , ...given]: unknown[]) => Reflect.apply(start, self, [callback, 0, ...given]),
  });
  try {
    const result = await work();
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
