import { asActionResult, type ActionResult } from "../actions/actionProblem";
import { buildWorkbook, type BuildStage } from "../actions/buildWorkbook";
import type { WorkbookPort } from "../actions/ports";
import type { IsoDate } from "../domain/plan/units";
import type { ActionRun, PlanChoices } from "./paneActions";

const stages: readonly BuildStage[] = ["reading", "planning", "writing"];

/** Makes the workbook. It can be stopped until writing begins: writing is one step, and a step that is under way is done as a whole. */
export async function makePlan(
  port: WorkbookPort,
  choices: PlanChoices,
  today: IsoDate,
  run: ActionRun,
): ActionResult<null> {
  const { signal, onProgress } = run;
  const start = await startOf(choices, today);
  const onStage = (stage: BuildStage) => {
    signal.throwIfAborted();
    onProgress({ stage, done: stages.indexOf(stage), total: stages.length });
  };
  try {
    const built = asActionResult(await buildWorkbook(port, { language: choices.language, start }, onStage));
    return built.ok ? { ok: true, value: null } : built;
  } catch (error) {
    if (signal.aborted) return { ok: false, problem: "cancelled" };
    throw error;
  }
}

async function startOf({ withExample, ...options }: PlanChoices, today: IsoDate) {
  return withExample
    ? (await import("../actions/examplePlan/examplePlan")).examplePlan(options)
    : (await import("../actions/startingPlan")).startingPlan({ ...options, today });
}
