import { shapesByKey } from "../blueprint/foundTable";
import { planFromSnapshot } from "../blueprint/planFromSnapshot";
import { planSheets } from "../blueprint/planSheets";
import { ownHeader } from "../blueprint/tableShape";
import type { CellContent, WorkbookSnapshot } from "../blueprint/workbookSnapshot";
import type { WorkbookTexts } from "../blueprint/workbookTexts";
import { warningStatus } from "../domain/warnings/acceptance";
import { planWarnings } from "../domain/warnings/planWarnings";
import type { Warning } from "../domain/warnings/warning";
import { languages, type Language } from "../i18n/language";
import { warningSentence } from "../i18n/warnings/warningSentence";
import { workbookTextsIn } from "../i18n/workbook/workbookTextsIn";
import type { Answer } from "./customFunction";
import { FunctionProblem } from "./functionProblem";
import type { NamedTable } from "./namedTable";

const tableKeys = new Map(
  planSheets.flatMap(({ tables }) => tables.map(({ key, name }) => [name.toLowerCase(), key] as const)),
);

/**
 * The warnings that nobody accepted, one a row: code, severity, table, row ID, column and sentence, in the language of the workbook's own
 * headers. Cells that cannot be read count as blank. Loaded only when asked for: it brings the whole plan, its rules and all texts.
 */
export function planWarningsAnswer(tables: readonly NamedTable[]): Answer {
  const unknown = tables.find(({ name }) => !tableKeys.has(name.toLowerCase()));
  if (unknown !== undefined) throw new FunctionProblem("unknownTable", unknown.name);
  const language = languageOf(tables);
  const texts = workbookTextsIn(language);
  const { plan } = planFromSnapshot(snapshotOf(tables), texts);
  return planWarnings(plan)
    .filter((warning) => warningStatus(warning, plan.acceptedWarnings) !== "accepted")
    .map((warning) => warningRow(warning, texts, language));
}

function warningRow(warning: Warning, texts: WorkbookTexts, language: Language): Answer[number] {
  const { table, row, field } = warning.place;
  return [
    warning.code,
    texts.word("severity", warning.severity),
    texts.tableTitle(table),
    row ?? "",
    field === null ? "" : texts.header(table, field),
    warningSentence(warning, language),
  ];
}

/** The language in which most headers are written; Dutch of the Netherlands when several fit as well. */
function languageOf(tables: readonly NamedTable[]): Language {
  const headers = new Map(tables.map(({ name, cells }) => [name.toLowerCase(), new Set(cells[0])]));
  const fits = languages.map((language) => {
    let found = 0;
    for (const { name, columns } of shapesByKey(workbookTextsIn(language)).values()) {
      const present = headers.get(name.toLowerCase());
      found += columns.filter((column) => present?.has(ownHeader(column))).length;
    }
    return found;
  });
  return languages[fits.indexOf(Math.max(...fits))] ?? "nl-NL";
}

/** The tables as a workbook in which each stands on a sheet of its own. */
function snapshotOf(tables: readonly NamedTable[]): WorkbookSnapshot {
  return {
    sheets: tables.map(({ name, cells }) => {
      const values = cells.map((row) => row.map(contentOf));
      return { name, row: 0, column: 0, values, formulas: values, charts: [] };
    }),
    otherSheets: [],
    tables: tables.map(({ name, cells }) => ({
      name,
      sheet: name,
      area: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
      hasTotals: false,
    })),
    names: [],
  };
}

function contentOf(cell: unknown): CellContent {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : "";
}
