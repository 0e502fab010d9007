/**
 * Processor time of some work in milliseconds, of all threads: collecting garbage and compiling count. Other programs on the machine stretch the
 * time on the clock, above all of long work, but hardly this. It is never less than what a user waits for on a machine that is free.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median processor time of a number of runs of work that is warm: it ran for half a second, and once at least, before the first that counts. */
export async function medianProcessorTime(runs: number, work: () => unknown): Promise<number> {
  for (let warm = 0; warm < 500;) warm += await processorTime(work);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await processorTime(work));
  return median(times);
}

/** The middle one of some numbers; of an even count the larger of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[values.length >> 1] ?? 0;
}
