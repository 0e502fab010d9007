import { columnKeys } from "../blueprint/planTableShape";
import { cellFromField } from "../blueprint/cells/cellFromField";
import type { FieldValue } from "../blueprint/cells/fieldFromCell";
import type { TableDeclaration } from "../blueprint/defineTable";
import type { CellInput } from "../blueprint/ops";
import type { StartingContent } from "../blueprint/planShapes";
import { planSheets } from "../blueprint/planSheets";
import { cellsFromRow } from "../blueprint/rows";
import type { WorkbookTexts } from "../blueprint/workbookTexts";
import type { ChoiceListKey } from "../domain/plan/choiceLists";
import type { Field } from "../domain/plan/field";
import type { Plan } from "../domain/plan/plan";
import { planRecords, type PlanRow, type RecordKey } from "../domain/plan/planRecords";
import { ownWordsOf } from "./ownWordsOf";

/** The cells a new workbook starts with, from a plan. `words` are for the lists people may extend, beside those that rows use. */
export function startingContent(
  plan: Plan,
  texts: WorkbookTexts,
  words: ReadonlyMap<ChoiceListKey, readonly string[]> = new Map(),
): StartingContent {
  const rows = new Map<RecordKey, readonly (readonly CellInput[])[]>();
  const ownWords = new Map(words);
  for (const table of planSheets.flatMap((sheet): readonly TableDeclaration[] => sheet.tables)) {
    if (table.key === "organisation") continue;
    const records: readonly PlanRow<RecordKey>[] = plan[table.key];
    rows.set(
      table.key,
      records.map((row) => cellsFromRow(table.key, row, columnKeys(table), texts)),
    );
    for (const [list, used] of ownWordsOf(table.key, records)) {
      ownWords.set(list, [...new Set([...(ownWords.get(list) ?? []), ...used])]);
    }
  }
  return { rows, settings: settingsOf(plan.organisation, texts), ownWords };
}

function settingsOf(organisation: PlanRow<"organisation">, texts: WorkbookTexts): ReadonlyMap<string, CellInput> {
  const values: Readonly<Record<string, unknown>> = organisation;
  const fields: readonly [string, Field][] = Object.entries(planRecords.organisation);
  return new Map(fields.map(([key, field]) => [key, cellFromField(field, (values[key] ?? null) as FieldValue, texts)]));
}
