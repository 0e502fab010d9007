import { BaseFunction, BaseReferenceObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { isCellError } from "../../workbook/cellValue";
import type { CellValue } from "../../workbook/cellValue";
import type { Area } from "../../workbook/snapshot";
import type { CellStore } from "../cellStore";
import { criterionMatches } from "./criterion";
import type { Matches } from "./criterion";
import { elementwise } from "./elementwise";

interface StoredRange {
  readonly sheetId: string;
  readonly area: Area;
}

/** What is made of the cells that match; `values` are in reading order. */
type Summary = (values: readonly CellValue[]) => CellValue;

interface Condition {
  readonly range: StoredRange;
  readonly criterion: BaseValueObject;
}

/** COUNTIF(S), SUMIF(S), AVERAGEIF(S), MAXIFS and MINIFS, which in Univer take cells with empty text for empty cells. */
export function conditionalFunctions(store: CellStore): readonly BaseFunction[] {
  return [
    new ConditionalFunction("COUNTIF", "conditions", count, store),
    new ConditionalFunction("COUNTIFS", "conditions", count, store),
    new ConditionalFunction("SUMIF", "values last", sum, store),
    new ConditionalFunction("SUMIFS", "values first", sum, store),
    new ConditionalFunction("AVERAGEIF", "values last", average, store),
    new ConditionalFunction("AVERAGEIFS", "values first", average, store),
    new ConditionalFunction("MAXIFS", "values first", (values) => extreme(values, Math.max), store),
    new ConditionalFunction("MINIFS", "values first", (values) => extreme(values, Math.min), store),
  ];
}

class ConditionalFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly order: "conditions" | "values first" | "values last",
    private readonly summary: Summary,
    private readonly store: CellStore,
  ) {
    super(name);
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    const rest = [...parameters];
    const given = this.order === "values first" ? rest.shift() : undefined;
    const last = this.order === "values last" ? rest[2] : undefined;
    const conditions = conditionsOf(last === undefined ? rest : rest.slice(0, 2));
    const first = conditions?.[0]?.range;
    const values = given === undefined ? resized(last, first) : storedRange(given);
    if (conditions === null || values === null || !conditions.every(({ range }) => hasSameSize(range, values)))
      return ErrorValueObject.create(ErrorType.VALUE);
    return elementwise(
      conditions.map(({ criterion }) => criterion),
      (criteria) => this.summarise(values, conditions, criteria.map(criterionMatches)),
      "pass",
    );
  }

  private summarise(values: StoredRange, conditions: readonly Condition[], matches: readonly Matches[]): CellValue {
    const found: CellValue[] = [];
    const lastRow = Math.max(
      ...[values, ...conditions.map(({ range }) => range)].map(
        (range) => this.store.rowCount(range.sheetId) - range.area.row,
      ),
    );
    for (let row = 0; row < Math.min(values.area.rows, lastRow); row += 1) {
      for (let column = 0; column < values.area.columns; column += 1) {
        if (conditions.every(({ range }, index) => matches[index]?.(this.cell(range, row, column)) ?? false))
          found.push(this.cell(values, row, column));
      }
    }
    return this.summary(found);
  }

  private cell({ sheetId, area }: StoredRange, row: number, column: number): CellValue {
    return this.store.read(sheetId, area.row + row, area.column + column);
  }
}

function conditionsOf(parameters: readonly BaseValueObject[]): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (let index = 0; index < parameters.length; index += 2) {
    const range = storedRange(parameters[index]);
    const criterion = parameters[index + 1];
    if (range === null || criterion === undefined) return null;
    conditions.push({
      range,
      criterion: criterion instanceof BaseReferenceObject ? criterion.toArrayValueObject() : criterion,
    });
  }
  return conditions.length === 0 ? null : conditions;
}

function storedRange(value: unknown): StoredRange | null {
  if (!(value instanceof BaseReferenceObject)) return null;
  const { startRow, startColumn, endRow, endColumn } = value.getRangePosition();
  return {
    sheetId: value.getSheetId(),
    area: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
  };
}

/** SUMIF takes as many cells to add as there are cells to test, from the top left one of what it is given. */
function resized(values: BaseValueObject | undefined, tested: StoredRange | undefined): StoredRange | null {
  if (tested === undefined || values === undefined) return tested ?? null;
  const range = storedRange(values);
  return range === null
    ? null
    : { ...range, area: { ...range.area, rows: tested.area.rows, columns: tested.area.columns } };
}

function hasSameSize(one: StoredRange, other: StoredRange): boolean {
  return one.area.rows === other.area.rows && one.area.columns === other.area.columns;
}

function count(values: readonly CellValue[]): CellValue {
  return values.length;
}

function sum(values: readonly CellValue[]): CellValue {
  return ofNumbers(values, (numbers) => numbers.reduce((total, value) => total + value, 0));
}

function average(values: readonly CellValue[]): CellValue {
  return ofNumbers(values, (numbers) =>
    numbers.length === 0 ? { error: "#DIV/0!" } : numbers.reduce((total, value) => total + value, 0) / numbers.length,
  );
}

function extreme(values: readonly CellValue[], pick: (one: number, other: number) => number): CellValue {
  return ofNumbers(values, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other))));
}

function ofNumbers(values: readonly CellValue[], compute: (numbers: readonly number[]) => CellValue): CellValue {
  return values.find(isCellError) ?? compute(values.filter((value) => typeof value === "number"));
}
