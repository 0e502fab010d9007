/**
 * How long somebody waits for some work, in milliseconds: the time on the clock or the processor time of all threads, whichever is less. Both can only
 * be too long: other programs on the machine stretch the clock, and collecting garbage on a second processor counts in processor time though nobody waits for it.
 */
export async function waitingTime(work: () => unknown): Promise<number> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** The median waiting time of a number of runs of work that is warm: it ran for half a second, and once at least, before the first that counts. */
export async function medianWaitingTime(runs: number, work: () => unknown): Promise<number> {
  for (let warm = 0; warm < 500;) warm += await waitingTime(work);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await waitingTime(work));
  return median(times);
}

/** The middle one of some numbers; of an even count the larger of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[values.length >> 1] ?? 0;
}
