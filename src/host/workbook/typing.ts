import { HostError } from "../wire/hostError";
import { checkCellsUnlocked } from "./protectionCheck";
import { writeEntries } from "./rangeWriting";
import { containsCell } from "./areas";
import type { CellValue } from "./cellValue";
import { styleAt } from "./sheetCells";
import type { ValidationSnapshot } from "./snapshot";
import { entryFromTyping } from "./typedEntry";
import { isValueValid } from "./validationCheck";
import type { WorkbookModel } from "./workbookModel";
import type { SheetState } from "./workbookState";

/** What became of an entry: taken (perhaps with a warning), or refused by protection, validation or because Excel cannot read the formula. */
export type TypingResult =
  | { readonly isTaken: true; readonly alert: ValidationSnapshot["errorAlert"] | null }
  | {
      readonly isTaken: false;
      readonly reason: "protected" | "invalid" | "formula";
      readonly alert: ValidationSnapshot["errorAlert"] | null;
    };

/** Enters what a user types in a cell. Validation with the style Stop refuses; Warning and Information let it through and answer their text. */
export function typeIntoCell(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
): TypingResult {
  const area = { row, column, rows: 1, columns: 1 };
  try {
    checkCellsUnlocked(sheet, area);
  } catch {
    return { isTaken: false, reason: "protected", alert: null };
  }
  const format = styleAt(sheet, row, column).numberFormat ?? "General";
  try {
    const entry = entryFromTyping(text, format, model.options().contentLanguage, new Date());
    const alert = alertFor(model, sheet, row, column, entry.formula === undefined ? entry.value : undefined);
    if (alert?.style === "Stop") return { isTaken: false, reason: "invalid", alert };
    writeEntries(model, sheet, area, [{ row, column, entry }]);
    return { isTaken: true, alert };
  } catch (problem) {
    if (problem instanceof HostError) return { isTaken: false, reason: "formula", alert: null };
    throw problem;
  }
}

/** Rules that are formulas are judged with the value in its cell, for they may look at that cell. */
function isEntryValid(model: WorkbookModel, sheet: SheetState, row: number, column: number, value: CellValue): boolean {
  return model.journal.trial(() => {
    model.journal.setCell(sheet, row, column, { value });
    return isValueValid(model, sheet, row, column, value);
  });
}

/** The alert of a validation a value does not meet. What a formula gives is not judged. */
function alertFor(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue | undefined,
): ValidationSnapshot["errorAlert"] | null {
  if (value === undefined || isEntryValid(model, sheet, row, column, value)) return null;
  const validation = sheet.validations.find(({ area }) => containsCell(area, row, column));
  const alert = validation?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" };
  return alert.showAlert ? alert : null;
}
