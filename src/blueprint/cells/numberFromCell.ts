import { numberFromText } from "../../domain/plan/numberFromText";
import { read, unread, type CellReading } from "../cellProblem";
import type { CellContent } from "../workbookSnapshot";

/** A number, also one typed as text: the custom functions and the plan read the same text as the same number. */
export function numberFromCell(content: CellContent): CellReading<number> {
  if (typeof content === "number") return read(content);
  if (typeof content === "boolean") return unread("notNumber");
  const value = numberFromText(content);
  return typeof value === "number" ? read(value) : unread(value);
}
