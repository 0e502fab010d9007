import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { LoggedAction } from "../planChange";
import type { WorkbookPort } from "../ports";
import { importKind } from "./importLog";
import type { ImportPreview } from "./importPreview";
import type { ImportWatch } from "./importWatch";
import { rememberedChanges } from "./rememberedChanges";
import { writeTables, type WritingResult } from "./writeTables";

/** Writes what the preview shows and remembers the mapping (see `writeTables`). Throws for a preview that is not ready. */
export async function applyImport(
  port: WorkbookPort,
  texts: WorkbookTexts,
  preview: ImportPreview,
  by: Pick<LoggedAction, "when" | "who">,
  watch: ImportWatch = {},
): Promise<WritingResult> {
  if (!preview.ready) throw new Error("An import with open questions or blocking problems cannot be written.");
  const remembered = {
    table: "systemValues",
    changesFor: (table: Parameters<typeof rememberedChanges>[1]) => rememberedChanges(preview, table),
  } as const;
  const action = { ...by, kind: importKind, reason: preview.source.name };
  return writeTables(port, texts, { changes: preview.tables, remembered }, action, watch);
}
