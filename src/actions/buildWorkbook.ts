import { planStructure } from "../blueprint/planStructure";
import { planSheets } from "../blueprint/planSheets";
import { foundSheet } from "../blueprint/foundSheet";
import { planShapes, type StartingContent } from "../blueprint/planShapes";
import type { StructureChange } from "../blueprint/structureChange";
import { WorkbookView } from "../blueprint/workbookView";
import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { Plan } from "../domain/plan/plan";
import type { Language } from "../i18n/language";
import { openPlan } from "./openPlan";
import type { HostProblem, Result, WorkbookPort } from "./ports";
import { startingContent } from "./startingContent";

export type BuildStage = "reading" | "planning" | "writing";

/**
 * Builds the plan in the open workbook: what is missing is added, what is there stays. `start` is what the new tables hold (`startingPlan` or
 * `examplePlan`). Two round trips read, one writes. A build that was interrupted is finished by building again.
 */
export async function buildWorkbook(
  port: WorkbookPort,
  options: {
    readonly language: Language;
    readonly start: Plan;
    /** Words for the lists people may extend, beside those that the rows use. */
    readonly ownWords?: ReadonlyMap<ChoiceListKey, readonly string[]>;
  },
  onStage: (stage: BuildStage) => void,
): Promise<Result<readonly StructureChange[], HostProblem>> {
  onStage("reading");
  const opened = await openPlan(port, options.language);
  if (!opened.ok) return opened;
  onStage("planning");
  const { snapshot, texts } = opened.value;
  const content: StartingContent = startingContent(options.start, texts, options.ownWords);
  const { ops, changes } = planStructure(snapshot, texts, content);
  onStage("writing");
  const written = await port.apply(ops);
  if (!written.ok) return written;
  const [start] = planShapes(texts, content).filter(({ key }) => key === planSheets[0].key);
  if (start === undefined || changes.length === 0) return { ok: true, value: changes };
  const shown = await port.showSheet(foundSheet(start, texts, new WorkbookView(snapshot)).name);
  return shown.ok ? { ok: true, value: changes } : shown;
}
