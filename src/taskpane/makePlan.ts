import { asActionResult, type ActionResult } from "../actions/actionProblem";
import { buildWorkbook, type BuildStage } from "../actions/buildWorkbook";
import { blankRow } from "../actions/import/blankRow";
import { freeIds } from "../actions/import/freeIds";
import type { WorkbookPort } from "../actions/ports";
import type { IsoDate } from "../domain/plan/units";
import type { ActionRun, PlanChoices, PlanStart } from "./paneActions";

const stages: readonly BuildStage[] = ["reading", "planning", "writing"];

/** Makes the workbook. It can be stopped until writing begins: writing is one step, and a step that is under way is done as a whole. */
export async function makePlan(
  port: WorkbookPort,
  choices: PlanChoices,
  today: IsoDate,
  run: ActionRun,
): ActionResult<null> {
  return build(port, { language: choices.language, start: await startOf(choices, today) }, run);
}

/** Makes the workbook with a plan that comes from another one; the log begins with where it comes from. `when` is local time. */
export async function makePlanFrom(
  port: WorkbookPort,
  { plan, language, ownWords, source }: PlanStart,
  when: string,
  run: ActionRun,
): ActionResult<null> {
  const first = { ...blankRow("changeLog", freeIds("changeLog", [])()), when, reason: source };
  const start = source === null ? plan : { ...plan, changeLog: [first] };
  return build(port, { language, start, ownWords }, run);
}

async function build(
  port: WorkbookPort,
  options: Parameters<typeof buildWorkbook>[1],
  { signal, onProgress }: ActionRun,
): ActionResult<null> {
  const onStage = (stage: BuildStage) => {
    signal.throwIfAborted();
    onProgress({ stage, done: stages.indexOf(stage), total: stages.length });
  };
  try {
    const built = asActionResult(await buildWorkbook(port, options, onStage));
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
