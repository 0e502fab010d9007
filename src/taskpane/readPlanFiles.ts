import type { ActionResult } from "../actions/actionProblem";
import type { PlanFileReading } from "../actions/planFiles/planFile";
import { readPlanFile } from "../actions/planFiles/readPlanFile";
import type { ActionRun } from "./paneActions";
import { unlessCancelled } from "./unlessCancelled";

/** Reads the chosen files one after the other, so that only one is in memory as bytes; nothing leaves the pane. */
export function readPlanFiles(files: readonly File[], run: ActionRun): ActionResult<readonly PlanFileReading[]> {
  return unlessCancelled(run, async ({ signal }) => {
    const readings: PlanFileReading[] = [];
    for (const [done, file] of files.entries()) {
      run.onProgress({ stage: "reading", done, total: files.length });
      const bytes = new Uint8Array(await file.arrayBuffer());
      readings.push(await readPlanFile(bytes, file.name, signal === undefined ? {} : { signal }));
    }
    return { ok: true, value: readings };
  });
}
