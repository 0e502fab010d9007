import type { HostProblem, Result } from "../actions/ports";
import { hostProblemOf, noAnswer } from "./hostProblem";

/** Some syncs never come back (#6150, #6678): after this many milliseconds the workbook must be read to know what happened. */
const patience = 90_000;

/** Runs a batch in Excel; waits until a cell that is being edited is done. What Excel refuses comes back as data. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, HostProblem>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<Result<T, HostProblem>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: noAnswer }), patience);
  });
  try {
    return await Promise.race([answer(batch), giveUp]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, HostProblem>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, batch) };
  } catch (error) {
    return { ok: false, problem: hostProblemOf(error) };
  }
}
