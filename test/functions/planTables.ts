import { planShapes } from "../../src/blueprint/planShapes";
import { headersOf } from "../../src/blueprint/planTableShape";
import { cellsFromRow } from "../../src/blueprint/rows";
import { cellFromField } from "../../src/blueprint/cells/cellFromField";
import type { Plan } from "../../src/domain/plan/plan";
import { planRecords } from "../../src/domain/plan/planRecords";
import type { Field } from "../../src/domain/plan/field";
import type { Language } from "../../src/i18n/language";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";

/** The arguments of OPL.WAARSCHUWINGEN for a plan: each table's name and its cells with headers, as they stand in a workbook of a language. */
export function planTables(plan: Plan, language: Language): readonly unknown[] {
  const texts = workbookTextsIn(language);
  const settings = new Map(
    Object.entries<Field>(planRecords.organisation).map(([key, field]) => {
      const values: Readonly<Record<string, unknown>> = plan.organisation;
      return [key, cellFromField(field, values[key] as Parameters<typeof cellFromField>[1], texts)] as const;
    }),
  );
  const shapes = planShapes(texts, { rows: new Map(), settings, ownWords: new Map() }).flatMap(({ tables }) => tables);
  return shapes
    .filter(({ key }) => key in planRecords)
    .flatMap((shape) => {
      const keys = shape.columns.map((column) => column.key);
      const key = shape.key as "needs" | "organisation";
      const cells = key === "organisation" ? shape.rows : plan[key].map((row) => cellsFromRow(key, row, keys, texts));
      const filled = cells.map((row) => row.map((cell) => cell ?? ""));
      return [shape.name, [headersOf(shape), ...(filled.length === 0 ? [keys.map(() => "")] : filled)]];
    });
}
