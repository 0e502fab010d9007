/** The shortest of a number of runs in milliseconds, after one run to warm up: what the machine can do when nothing else disturbs it. */
export async function bestTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
