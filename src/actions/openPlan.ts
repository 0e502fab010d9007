import { planSheets } from "../blueprint/planSheets";
import { foundColumns } from "../blueprint/foundColumns";
import { shapesByKey } from "../blueprint/foundTable";
import { systemState } from "../blueprint/systemState";
import type { TableShape } from "../blueprint/tableShape";
import { validatedCells } from "../blueprint/tableValidations";
import type { SheetOutline, ValidatedCells, WorkbookSnapshot } from "../blueprint/workbookSnapshot";
import type { WorkbookTexts } from "../blueprint/workbookTexts";
import { WorkbookView } from "../blueprint/workbookView";
import { languages, type Language } from "../i18n/language";
import { workbookTextsIn } from "../i18n/workbook/workbookTextsIn";
import type { HostProblem, Result, WorkbookPort } from "./ports";
import { workbookProblem } from "./workbookProblem";

/** The open workbook as it is at this moment. Read it again before every write: others may work in it. */
export interface OpenPlan {
  readonly snapshot: WorkbookSnapshot;
  readonly view: WorkbookView;
  readonly language: Language;
  readonly texts: WorkbookTexts;
  /** Every table the plan knows, by key. */
  readonly shapes: ReadonlyMap<string, TableShape>;
  /** Whether at least one table of the plan is there. */
  readonly hasPlan: boolean;
}

const dutch = workbookTextsIn("nl-NL");
const shapesByName = new Map([...shapesByKey(dutch).values()].map((shape) => [shape.name.toLowerCase(), shape]));
const sheetNames = new Set(planSheets.flatMap(({ key }) => dutch.allSheetNames(key)).map((name) => name.toLowerCase()));

/** Reads everything of the plan; sheets of the user's own are not read. A workbook of a newer add-in, or one that counts days from 1904, is refused. `language` is for a workbook that does not say its own. */
export async function openPlan(port: WorkbookPort, language?: Language): Promise<Result<OpenPlan, HostProblem>> {
  const reading = await port.read(isPlanSheet);
  return reading.ok ? openSnapshot(reading.value, language) : reading;
}

/** The same for cells that were read already, from the open workbook or from a file. */
export function openSnapshot(snapshot: WorkbookSnapshot, language?: Language): Result<OpenPlan, HostProblem> {
  const view = new WorkbookView(snapshot);
  const refused = workbookProblem(view);
  if (refused !== null) return { ok: false, problem: refused };
  const own = languages.find((candidate) => candidate === systemState(view).language);
  const chosen = own ?? language ?? likeliestLanguage(view);
  const texts = workbookTextsIn(chosen);
  const shapes = shapesByKey(texts);
  const hasPlan = snapshot.tables.some(({ name }) => shapesByName.has(name.toLowerCase()));
  return { ok: true, value: { snapshot, view, language: chosen, texts, shapes, hasPlan } };
}

/** Whether a sheet holds something of a plan, whatever people called it. */
export function isPlanSheet({ name, tables, names }: SheetOutline): boolean {
  return (
    sheetNames.has(name.toLowerCase()) ||
    tables.some((table) => shapesByName.has(table.toLowerCase())) ||
    names.some((own) => own.startsWith("Blok_"))
  );
}

/** The cells of a table of the plan that accept only something; none of a table of the user's own. */
export function validatedInPlan(table: string, headers: readonly string[]): readonly ValidatedCells[] {
  const shape = shapesByName.get(table.toLowerCase());
  return shape === undefined ? [] : validatedCells(shape, foundColumns(shape, headers));
}

/** The language in which most sheets are called; Dutch when nothing is known. */
function likeliestLanguage(view: WorkbookView): Language {
  const known = (language: Language) =>
    planSheets.filter(({ key }) => view.sheet(workbookTextsIn(language).sheet(key).name) !== null).length;
  return languages.reduce((best, language) => (known(language) > known(best) ? language : best), "nl-NL");
}
