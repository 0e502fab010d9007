import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { isCellError } from "../workbook/cellValue";
import type { CellValue, ErrorCode } from "../workbook/cellValue";
import type { CellStore } from "./cellStore";

export type CellMatrix = readonly (readonly CellValue[])[];

/** What stands for a value that is not there yet; no formula ends with it. */
export const PENDING_VALUE = ErrorValueObject.create(ErrorType.CONNECT);

const ERROR_CODES: Readonly<Record<string, ErrorCode>> = {
  [ErrorType.DIV_BY_ZERO]: "#DIV/0!",
  [ErrorType.NAME]: "#NAME?",
  [ErrorType.VALUE]: "#VALUE!",
  [ErrorType.NUM]: "#NUM!",
  [ErrorType.NA]: "#N/A",
  [ErrorType.REF]: "#REF!",
  [ErrorType.SPILL]: "#SPILL!",
  [ErrorType.CALC]: "#CALC!",
  [ErrorType.NULL]: "#NULL!",
  [ErrorType.CONNECT]: "#BUSY!",
};

/** One value of Univer's; an empty cell or omitted argument is `null`. */
export function toCellValue(value: BaseValueObject | null | undefined): CellValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: ERROR_CODES[String(value.getValue())] ?? "#VALUE!" };
  if (value.isArray()) return toCellValue((value as ArrayValueObject).getFirstCell());
  if (value.isLambda()) return { error: "#CALC!" };
  const plain = value.getValue();
  return typeof plain === "number" ? toCellNumber(plain) : plain;
}

/** Excel has no infinity and no NaN: a result out of range is `#NUM!`. */
function toCellNumber(value: number): CellValue {
  if (!Number.isFinite(value)) return { error: "#NUM!" };
  return value === 0 ? 0 : value;
}

/** Whatever a formula or argument evaluated to, as a matrix; a reference is read from the store, empty cells are `null`. */
export function toMatrix(variant: FunctionVariantType, store: CellStore): CellMatrix {
  if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject, store);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return [[toCellValue(value)]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) => toCellValue(array.get(row, column) || null)),
  );
}

function readReference(reference: BaseReferenceObject, store: CellStore): CellMatrix {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const sheetId = reference.getSheetId();
  return Array.from({ length: endRow - startRow + 1 }, (_row, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_column, column) =>
      store.read(sheetId, startRow + row, startColumn + column),
    ),
  );
}

export function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return ErrorValueObject.create(errorType(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function errorType(code: ErrorCode): ErrorType {
  return Object.values(ErrorType).find((type) => type === (code as string)) ?? ErrorType.CONNECT;
}

/** An array that belongs to no cell. Every row must have the same length. */
export function toArrayObject(matrix: CellMatrix): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(toValueObject)),
    rowCount: matrix.length,
    columnCount: matrix[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
