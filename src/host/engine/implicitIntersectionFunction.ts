import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { IMPLICIT_INTERSECTION } from "./implicitIntersection";

/**
 * The `@` operator: of a range the cell in the formula's own row or column, of an array the top-left value, anything else as it is.
 * Source: https://support.microsoft.com/office/ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export class ImplicitIntersectionFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(IMPLICIT_INTERSECTION);
  }

  override calculate(value: BaseValueObject): FunctionVariantType {
    if (value.isReferenceObject()) return this.ofReference(value as unknown as BaseReferenceObject);
    return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  }

  private ofReference(reference: BaseReferenceObject): FunctionVariantType {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const isMissed = row < startRow || row > endRow || column < startColumn || column > endColumn;
    if (isMissed || (startRow !== endRow && startColumn !== endColumn)) return ErrorValueObject.create(ErrorType.VALUE);
    return this.createReferenceObject(reference, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}
