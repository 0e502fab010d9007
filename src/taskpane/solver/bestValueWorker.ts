import type { BinaryModel } from "../../domain/calculations/binaryModel";
import { bestValueSolver } from "../../domain/calculations/bestValueSolver";

/** What the pane asks this worker. */
export interface SolverQuestion {
  readonly model: BinaryModel;
  readonly seconds: number;
}

// The solver works without pause for seconds: here it keeps nothing waiting, and can be stopped by ending the worker.
addEventListener("message", ({ data }: MessageEvent<SolverQuestion>) => {
  void bestValueSolver(data.model, data.seconds).then((solved) => postMessage(solved), reportError);
});
