import { asActionResult } from "../actions/actionProblem";
import type { WorkbookPort } from "../actions/ports";
import type { PaneActions } from "./paneActions";

/**
 * Joins the pane to a workbook. The code behind each action is loaded when it is used for the first time, so that the pane opens quickly.
 * `now` gives local time, `2027-03-01 14:05`.
 */
export function workbookActions(port: WorkbookPort, now: () => string): PaneActions {
  const by = () => ({ when: now(), who: null });
  return {
    ...structureActions(port, now),
    checkPlan: async () => (await import("../actions/checkPlan")).checkPlan(port),
    show: async (place) => asActionResult(await (await import("../actions/goToPlace")).goToPlace(port, place)),
    acceptWarning: async (warning, reason) =>
      (await import("../actions/acceptWarning")).acceptWarning(port, warning, reason, by()),
    addNeed: async (need) => (await import("../actions/addNeed")).addNeed(port, need, by()),
    change: async (action, planned) =>
      (await import("../actions/changePlan")).changePlan(port, { ...action, ...by() }, planned),
    searchBestValue: async (question, budgets, run) =>
      (await import("./solver/searchBestValue")).searchBestValue(question, budgets, run),
    lastActions: async () => (await import("../actions/lastActions")).lastActions(port),
    restore: async (action) => (await import("../actions/lastActions")).restoreOne(port, action, by()),
    readImportFile: async (file, options, run) => (await import("./importActions")).readImportFile(file, options, run),
    proposeImport: async (source, target) => (await import("./importActions")).proposeImport(port, source, target),
    previewImport: async (source, mapping, answers, run) =>
      (await import("./importActions")).previewOfImport(port, { source, mapping, answers }, run),
    runImport: async (preview, run) => (await import("./importActions")).runImport(port, preview, run, by()),
    mergeDepartments: async (changes, reason, run) =>
      (await import("./importActions")).mergeDepartments(port, changes, { ...by(), reason }, run),
    showBoard: async () => (await import("../actions/share/showBoard")).showBoard(port),
    stampValues: async () => (await import("../actions/share/stampValues")).stampValues(port, now()),
    liveFormulas: async () => (await import("../actions/share/liveFormulas")).liveFormulas(port),
    onChange: (listener) => stopper(port.onChange(listener)),
    selection: async () => asActionResult(await port.selection()),
    onSelection: (listener) => stopper(port.onSelection(listener)),
  };
}

type StructureActions = Pick<
  PaneActions,
  "findPlan" | "makePlan" | "readPlanFiles" | "makePlanFrom" | "findDamage" | "repair"
>;

function structureActions(port: WorkbookPort, now: () => string): StructureActions {
  return {
    async findPlan() {
      if (await isBlank(port)) return { ok: true, value: "none" };
      return asActionResult(await (await import("../actions/readPlan")).planState(port));
    },
    makePlan: async (choices, run) => (await import("./makePlan")).makePlan(port, choices, now().slice(0, 10), run),
    readPlanFiles: async (files, run) => (await import("./readPlanFiles")).readPlanFiles(files, run),
    makePlanFrom: async (start, run) => (await import("./makePlan")).makePlanFrom(port, start, now(), run),
    findDamage: async () => (await import("../actions/repairWorkbook")).planRepair(port),
    async repair(agreed) {
      const { repairWorkbook } = await import("../actions/repairWorkbook");
      const repaired = await repairWorkbook(port, agreed, { when: now(), who: null });
      if (!repaired.ok) return repaired;
      return repaired.value.isDone ? { ok: true, value: null } : { ok: false, problem: "outdated" };
    },
  };
}

/** Listening begins a moment later than asked; stopping before that moment must stop it all the same. */
function stopper(listening: ReturnType<WorkbookPort["onChange"]>): () => void {
  return () => void listening.then((result) => (result.ok ? result.value() : undefined));
}

/** Whether the workbook has no table and no name at all: then there is certainly no plan, and nothing more needs to be loaded to see that. */
async function isBlank(port: WorkbookPort): Promise<boolean> {
  let isEmpty = true;
  const read = await port.read(({ tables, names }) => {
    isEmpty &&= tables.length + names.length === 0;
    return false;
  });
  return read.ok && isEmpty;
}
