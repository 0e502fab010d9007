import type { ActionResult } from "../../actions/actionProblem";
import { bestValueChoices, type BestValueChoice } from "../../actions/budget/bestValueChoice";
import type { CutOffQuestion } from "../../actions/budget/cutOffChoice";
import type { ModelSolver, SolvedModel } from "../../domain/calculations/binaryModel";
import type { EuroCents } from "../../domain/plan/units";
import type { ActionRun } from "../paneActions";
import type { SolverQuestion } from "./bestValueWorker";

/** Looks for the best value of each budget beside the pane, which stays quick; cancelling ends the search at once. */
export async function searchBestValue(
  question: Pick<CutOffQuestion, "ranked" | "shares">,
  budgets: readonly EuroCents[],
  { signal, onProgress }: ActionRun,
): ActionResult<readonly (BestValueChoice | null)[]> {
  const worker = new Worker(new URL("./bestValueWorker.ts", import.meta.url));
  const tell = (done: number) => onProgress({ stage: "planning", done, total: budgets.length });
  tell(0);
  try {
    const cancelled = new Promise<"cancelled">((resolve) => {
      signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
    });
    const found = await Promise.race([bestValueChoices(question, budgets, solverIn(worker), tell), cancelled]);
    return found === "cancelled" ? { ok: false, problem: "cancelled" } : { ok: true, value: found };
  } finally {
    worker.terminate();
  }
}

function solverIn(worker: Worker): ModelSolver {
  return (model, seconds) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SolvedModel>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ model, seconds } satisfies SolverQuestion);
    });
}
