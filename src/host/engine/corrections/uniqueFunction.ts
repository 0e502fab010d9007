import { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cellValue";
import { toArrayObject, toCellValue } from "../valueObjects";
import type { CellMatrix } from "../valueObjects";

/**
 * UNIQUE: the different rows (or columns) in their order, or those that occur once; Excel holds `Appel` and `appel` for the same, Univer does not.
 * Source: https://support.microsoft.com/office/c5ab87fd-30a3-4ce9-9d1a-40204fb85e1e
 */
export class UniqueFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  constructor() {
    super("UNIQUE");
  }

  override calculate(
    array: BaseValueObject,
    byColumn?: BaseValueObject,
    exactlyOnce?: BaseValueObject,
  ): BaseValueObject {
    if (!(array instanceof ArrayValueObject)) return array;
    const isByColumn = isTrue(byColumn);
    const rows = isByColumn ? transpose(rowsOf(array)) : rowsOf(array);
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
    const seen = new Set<string>();
    const unique = rows.filter((row) => {
      const key = rowKey(row);
      const isFirst = !seen.has(key);
      seen.add(key);
      return isTrue(exactlyOnce) ? counts.get(key) === 1 : isFirst;
    });
    if (unique.length === 0) return ErrorValueObject.create(ErrorType.CALC);
    return toArrayObject(isByColumn ? transpose(unique) : unique);
  }
}

function rowsOf(array: ArrayValueObject): CellMatrix {
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) => toCellValue(array.get(row, column) || null)),
  );
}

function transpose(matrix: CellMatrix): CellMatrix {
  return (matrix[0] ?? []).map((_value, column) => matrix.map((row) => row[column] ?? null));
}

function rowKey(row: readonly CellValue[]): string {
  return JSON.stringify(row.map((value) => (typeof value === "string" ? value.toUpperCase() : value)));
}

function isTrue(flag: BaseValueObject | undefined): boolean {
  const value = toCellValue(flag);
  return value === true || (typeof value === "number" && value !== 0);
}
