import type { CellProblem, CellProblemKind } from "../blueprint/cellProblem";
import { languages } from "../i18n/language";
import { workbookTextsIn } from "../i18n/workbook/workbookTextsIn";
import type { WarningPlace } from "../domain/warnings/warning";
import type { CheckedPlan } from "./checkPlan";

/** A cell, column or table that could not be read, with its place as people see it in this workbook. */
export interface UnreadCell {
  readonly kind: CellProblemKind;
  readonly sheet: string;
  /** The row's ID; `#3` for the third row of the table when it has none, `null` for a whole column or table. */
  readonly row: string | null;
  /** The header of the column, or what the setting is called; `null` for a whole table. */
  readonly column: string | null;
  readonly found: string;
  /** Where to go; `null` when it is gone and only a repair brings it back. */
  readonly place: WarningPlace | null;
}

/** Everything that could not be read; what is only empty comes last. Headers are in the workbook's own language. */
export function unreadCells({ problems, plan, sheetNames }: CheckedPlan): readonly UnreadCell[] {
  const own = plan.systemValues.find(({ key }) => key === "language")?.value;
  const texts = workbookTextsIn(languages.find((language) => language === own) ?? "nl-NL");
  const cells = problems.map((problem): UnreadCell => {
    const { kind, table, field, found } = problem;
    const isGone = kind === "missingTable" || kind === "missingColumn";
    return {
      kind,
      sheet: sheetNames[table],
      row: table === "organisation" ? null : rowName(problem),
      column: field === null ? null : texts.header(table, field),
      found,
      place: isGone ? null : { table, row: placeInTable(problem), field },
    };
  });
  return [...cells.filter(({ kind }) => kind !== "required"), ...cells.filter(({ kind }) => kind === "required")];
}

function rowName({ rowId, row }: CellProblem): string | null {
  return rowId ?? (row === null ? null : `#${row + 1}`);
}

/** By its ID wherever the row stands by then; by its place when the ID is missing or names another row too. */
function placeInTable(problem: CellProblem): string | null {
  const { kind, row } = problem;
  return kind === "duplicateId" && row !== null ? `#${row + 1}` : rowName(problem);
}
