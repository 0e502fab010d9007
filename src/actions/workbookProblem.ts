import { blockName } from "../blueprint/placedParts";
import { totalsByMonthBlock } from "../blueprint/sheets/monthBlocks";
import { organisationTable } from "../blueprint/sheets/startSheet";
import { schemaVersion, systemState } from "../blueprint/systemState";
import type { WorkbookView } from "../blueprint/workbookView";
import type { HostProblem } from "./ports";

/** Days between the first days of the two calendars Excel knows (excel-facts: dates). */
const daysTo1904 = 1_462;

/** Why this workbook must not be touched at all; `null` when it may be. */
export function workbookProblem(view: WorkbookView): HostProblem | null {
  if ((systemState(view).schemaVersion ?? 0) > schemaVersion) return refused("newerVersion");
  return countsFrom1904(view) ? refused("daysFrom1904") : null;
}

function refused(reason: "newerVersion" | "daysFrom1904"): HostProblem {
  return { reason, outcome: "nothingFinal", code: "Refused" };
}

/** Excel tells nobody which calendar a workbook has, so the first month that its own DATE gave is compared with the plan year. */
function countsFrom1904(view: WorkbookView): boolean {
  const block = view.definedName(blockName(totalsByMonthBlock.key));
  const table = view.table(organisationTable.name);
  if (block === null || block.sheet === null || table === null) return false;
  const data = view.data(table);
  const rows = Array.from({ length: data.rows }, (_, index) => data.row + index);
  const row = rows.find((at) => view.value(table.sheet, at, data.column) === "planYear") ?? -1;
  const year = Number(view.value(table.sheet, row, data.column + 2));
  const first = view.value(block.sheet, block.row + 2, block.column);
  const expected = Date.UTC(year, 0, 1) / 86_400_000 + 25_569;
  return typeof first === "number" && first === expected - daysTo1904;
}
