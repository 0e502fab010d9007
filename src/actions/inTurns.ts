import type { Parts } from "../domain/parts";

/** How long a calculation goes on before the pane gets a turn, in milliseconds: a frame. With one part more it stays below 50, from where a page counts as slow. */
const turnLength = 16;

/** The outcome of a calculation in parts, with a turn for the pane to draw and take clicks whenever it has gone on for a while. */
export async function inTurns<T>(parts: Parts<T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
    if (performance.now() - start < turnLength) continue;
    await nextTurn();
    start = performance.now();
  }
}

/** Resolves after what waits has had its turn. A message comes at once also in a pane that is out of sight, where a timer of the browser may take a second. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
