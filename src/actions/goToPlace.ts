import type { WarningPlace } from "../domain/warnings/warning";
import { openPlan } from "./openPlan";
import type { HostProblem, Result, WorkbookPort } from "./ports";
import { rowWithId, tableOf } from "./tableWrites";

/**
 * Shows the cell a warning or problem is about: the row is looked up by its ID, the column by its header, wherever they stand now. A row that is
 * gone leads to the table's header; a row that never had an ID is named by its place (`#3`). `notFound` when the table is gone.
 */
export async function goToPlace(port: WorkbookPort, place: WarningPlace): Promise<Result<null, HostProblem>> {
  const opened = await openPlan(port);
  if (!opened.ok) return opened;
  const table = tableOf(opened.value, place.table);
  if (table === null) return { ok: false, problem: { reason: "notFound", outcome: "nothingFinal", code: "" } };
  const isSetting = place.table === "organisation";
  const id = isSetting ? place.field : place.row;
  const unnamed = /^#(\d+)$/.exec(id ?? "");
  const row = unnamed !== null ? Number(unnamed[1]) - 1 : rowWithId(table, id ?? "");
  const column = table.places.get(isSetting ? "settingValue" : (place.field ?? "id")) ?? null;
  return port.select({ table: table.shape.name, row: row < 0 ? null : row, column });
}
