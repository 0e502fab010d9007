import { ArrayValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { isCellError } from "../../workbook/cellValue";
import type { CellValue } from "../../workbook/cellValue";
import { toArrayObject, toCellValue, toValueObject } from "../valueObjects";

/**
 * Computes a function of single values over arrays, as Excel does: one row or column is repeated, what then is missing is `#N/A`. An error among the
 * arguments is the result, unless errors are to `pass`.
 */
export function elementwise(
  parameters: readonly BaseValueObject[],
  compute: (values: readonly CellValue[]) => CellValue,
  errors: "stop" | "pass" = "stop",
): BaseValueObject {
  const rows = Math.max(...parameters.map(rowCount));
  const columns = Math.max(...parameters.map(columnCount));
  const result = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const values = parameters.map((parameter) => valueAt(parameter, row, column));
      return (errors === "stop" ? values.find(isCellError) : undefined) ?? compute(values);
    }),
  );
  const [first] = result;
  return rows === 1 && columns === 1 && first !== undefined ? toValueObject(first[0] ?? null) : toArrayObject(result);
}

function valueAt(parameter: BaseValueObject, row: number, column: number): CellValue {
  if (!(parameter instanceof ArrayValueObject)) return toCellValue(parameter);
  const rowIndex = parameter.getRowCount() === 1 ? 0 : row;
  const columnIndex = parameter.getColumnCount() === 1 ? 0 : column;
  if (rowIndex >= parameter.getRowCount() || columnIndex >= parameter.getColumnCount()) return { error: "#N/A" };
  return toCellValue(parameter.get(rowIndex, columnIndex) || null);
}

function rowCount(parameter: BaseValueObject): number {
  return parameter instanceof ArrayValueObject ? parameter.getRowCount() : 1;
}

function columnCount(parameter: BaseValueObject): number {
  return parameter instanceof ArrayValueObject ? parameter.getColumnCount() : 1;
}
