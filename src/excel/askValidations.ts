import type { FoundValidation, ValidatedCells } from "../blueprint/workbookSnapshot";
import { supports } from "./supports";

/** Of which cells of a table, known by its name and headers, the validation is read. */
export type Validated = (table: string, headers: readonly string[]) => readonly ValidatedCells[];

/** What cells of a table accept; the answer comes with the next `sync`. Needs the names of the table's columns. Excel before ExcelApi 1.8 has no validations. */
export function askValidations(table: Excel.Table, validated: Validated): () => readonly FoundValidation[] {
  if (!supports("1.8")) return () => [];
  const headers = table.columns.items.map(({ name }) => name);
  const wanted = validated(table.name, headers);
  if (wanted.length === 0) return () => [];
  const data = table.getDataBodyRange();
  const asked = wanted.map((cells) => {
    const range = cells.row === null ? data.getColumn(cells.column) : data.getCell(cells.row, cells.column);
    return { cells, range: range.load({ dataValidation: { type: true, rule: true } }) };
  });
  return () =>
    asked.map(({ cells, range: { dataValidation } }) => ({
      cells,
      type: dataValidation.type,
      formulas: formulasOf(dataValidation.rule),
    }));
}

/** The texts of a rule: a list or what it comes from, bounds, a condition. */
function formulasOf(rule: Excel.DataValidationRule | null): readonly string[] {
  const parts: readonly object[] = Object.values(rule ?? {});
  return parts.flatMap((part) => Object.values(part)).filter((text) => typeof text === "string");
}
