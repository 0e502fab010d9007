import { openXlsx } from "../../../src/host/files/openXlsx";
import { saveXlsx } from "../../../src/host/files/saveXlsx";
import type { SheetSnapshot } from "../../../src/host/workbook/snapshot";
import { aSheet, aWorkbook } from "./aRichWorkbook";

/** The bytes of a workbook with one sheet, and that sheet after opening them again. */
export async function reopened(given: Partial<SheetSnapshot>): Promise<{ bytes: Uint8Array; sheet: SheetSnapshot }> {
  const bytes = await saveXlsx(aWorkbook([aSheet(0, "Blad1", given)]), []);
  const opened = await openXlsx(bytes, []);
  const sheet = opened.ok ? opened.snapshot.sheets[0] : undefined;
  if (!sheet) throw new Error("the saved workbook cannot be opened");
  return { bytes, sheet };
}
