/** How far a long job is, in rows. */
export interface ImportProgress {
  readonly stage: "reading" | "checking" | "writing";
  readonly done: number;
  readonly total: number;
}

/** Lets someone follow a long job and stop it. */
export interface ImportWatch {
  readonly progress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

/** Lets the pane draw and take clicks before the job goes on; throws the signal's reason (an `AbortError`) when it was cancelled meanwhile. */
export async function pauseFor(watch: ImportWatch): Promise<void> {
  await new Promise<void>((resume) => setTimeout(resume));
  watch.signal?.throwIfAborted();
}

/** Rows handled before the pane gets a turn: a few hundredths of a second of work. */
export const sliceSize = 2000;

/** Does `work` for every item, with a turn for the pane after each slice. */
export async function inSlices<Item>(
  items: readonly Item[],
  stage: ImportProgress["stage"],
  watch: ImportWatch,
  work: (item: Item, index: number) => void,
): Promise<void> {
  watch.signal?.throwIfAborted();
  for (let start = 0; start < items.length; start += sliceSize) {
    items.slice(start, start + sliceSize).forEach((item, offset) => work(item, start + offset));
    watch.progress?.({ stage, done: Math.min(start + sliceSize, items.length), total: items.length });
    await pauseFor(watch);
  }
}
