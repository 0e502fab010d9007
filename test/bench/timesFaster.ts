import { median, waitingTime } from "./waitingTime";
import type { TotalsEngine } from "./subtotalEngines";

const turns = { warmUp: 3, counted: 9 };
/** One change is too short to measure for us, and enough for a spreadsheet engine: so both sides work for about as long. */
const changesATurn = { ours: 300, engine: 1 };
/** What the first amount is in the end: all totals are compared with this one. */
const lastAmount = 123_456;

/** How we compare with an engine: how many times faster, and our own milliseconds for one change of an amount. */
export interface Comparison {
  readonly ratio: number;
  readonly ours: number;
}

/** Both sides recalculate all totals in turns, so that whatever else the machine does meets both; the medians of warm turns count. */
export async function timesFaster(ours: TotalsEngine, engine: TotalsEngine): Promise<Comparison> {
  const times: { readonly ours: number; readonly ratio: number }[] = [];
  for (let turn = 0; turn < turns.warmUp + turns.counted; turn++) {
    const own = await timeOfChange(ours, changesATurn.ours, turn);
    const theirs = await timeOfChange(engine, changesATurn.engine, turn);
    if (turn >= turns.warmUp) times.push({ ours: own, ratio: theirs / own });
  }
  for (const side of [ours, engine]) await side.change(lastAmount);
  if (engine.totals().join() !== ours.totals().join()) throw new Error("The engine gives other totals than we do.");
  engine.close();
  return { ratio: median(times.map(({ ratio }) => ratio)), ours: median(times.map((time) => time.ours)) };
}

async function timeOfChange(side: TotalsEngine, changes: number, turn: number): Promise<number> {
  const time = await waitingTime(async () => {
    for (let change = 0; change < changes; change++) await side.change(1 + turn * changes + change);
  });
  return time / changes;
}
