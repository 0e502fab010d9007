import type { WrittenRows } from "./import/writtenRows";
import type { DoneAction } from "./loggedActions";

/** An import, which writes too many rows for the log of the workbook, with what is needed to take it back. */
export interface DoneImport extends DoneAction {
  readonly written: WrittenRows;
}

/** Pane and ribbon are two scripts of one page: the list hangs on the page, so that either can take back an import. */
const place = Symbol.for("opleidingsplan.doneImports");
const page = globalThis as { [place]?: readonly DoneImport[] };

/** The imports since this workbook was opened, the last first. Rows are found again by ID, so the list cannot grow wrong by others' work. */
export function doneImports(): readonly DoneImport[] {
  return page[place] ?? [];
}

/** Puts an import at the head of the list. `when` is local time `2027-03-01 14:05`. */
export function rememberImport(written: WrittenRows, when: string): void {
  const done = doneImports();
  page[place] = [{ id: `import-${done.length + 1}`, kind: "importFile", when, restorable: true, written }, ...done];
}

/** Marks an import as taken back. */
export function markTakenBack(id: string): void {
  page[place] = doneImports().map((done) => (done.id === id ? { ...done, restorable: false } : done));
}
