import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { isCellError } from "../../workbook/cellValue";
import type { CellValue } from "../../workbook/cellValue";
import { toCellValue, toValueObject } from "../valueObjects";

/**
 * AVERAGEA: the average with text in cells as 0, TRUE as 1. Univer's counts text that looks like a number as that number.
 * Source: https://support.microsoft.com/office/f5f84098-d453-4f4c-bbba-3d2c66356091
 */
export class AverageAFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  constructor() {
    super("AVERAGEA");
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    const values = parameters.flatMap(cellsOf).filter((value) => value !== null);
    const error = values.find(isCellError);
    if (error !== undefined) return toValueObject(error);
    if (values.length === 0) return ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
    const sum = values.reduce<number>((total, value) => total + (typeof value === "string" ? 0 : Number(value)), 0);
    return NumberValueObject.create(sum / values.length);
  }
}

function cellsOf(parameter: BaseValueObject): readonly CellValue[] {
  if (!(parameter instanceof ArrayValueObject)) return [toCellValue(parameter)];
  const cells: CellValue[] = [];
  parameter.iterator((cell) => {
    cells.push(toCellValue(cell || null));
  });
  return cells;
}
