/** The longest stretch in which an action lets nothing else go first, in milliseconds: the middle one of a number of times. */
export async function longestStretch(action: () => unknown, times: number): Promise<number> {
  const stretches: number[] = [];
  for (let time = 0; time < times; time++) stretches.push(await stretchOf(action));
  return stretches.toSorted((left, right) => left - right)[Math.floor(times / 2)] ?? Number.NaN;
}

/** Looks at the clock whenever something else may go first. */
async function stretchOf(action: () => unknown): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(look);
  };
  await new Promise((resolve) => setImmediate(resolve));
  last = performance.now();
  setImmediate(look);
  await action();
  isDone = true;
  look();
  return longest;
}
