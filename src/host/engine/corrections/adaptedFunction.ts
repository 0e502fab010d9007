import { ArrayValueObject, BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cellValue";
import { toCellValue, toValueObject } from "../valueObjects";

/** What is changed about one of Univer's functions: a value of a parameter, before it sees it. */
export type Adaptation = (value: CellValue, index: number) => CellValue;

/** One of Univer's functions with a correction around it. */
export class AdaptedFunction extends BaseFunction {
  constructor(
    private readonly original: BaseFunction,
    private readonly adaptation: Adaptation,
  ) {
    super(original.name);
    this.needsReferenceObject = original.needsReferenceObject;
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    this.original.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
    const adapted = parameters.map((value, index) => mapValues(value, (cell) => this.adaptation(cell, index)));
    return this.original.calculate(...adapted) as FunctionVariantType as BaseValueObject;
  }
}

/** Applies a change to one value or to each of an array; what stays the same keeps its object. */
function mapValues(value: BaseValueObject, change: (value: CellValue) => CellValue): BaseValueObject {
  if (value.isReferenceObject()) return value;
  if (value instanceof ArrayValueObject) return value.mapValue((cell) => mapValues(cell, change));
  const before = toCellValue(value);
  const after = change(before);
  return Object.is(before, after) ? value : toValueObject(after);
}
