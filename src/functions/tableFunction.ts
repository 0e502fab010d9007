import type { FunctionId } from "../i18n/functions/functionTexts";
import type { ParameterKey } from "../i18n/functions/parameterTexts";
import { blockOf } from "./block";
import { isBlank, type Cell, type CellReader } from "./cells/cell";
import type { Answer, Argument, CustomFunction, ParameterDeclaration } from "./customFunction";
import { FunctionProblem, notAvailable } from "./functionProblem";

/** How one argument is read. Columns that name the same `rows` belong together and must be equally high. */
export interface TableParameter<T> {
  readonly shape: ParameterDeclaration["shape"];
  readonly optional: boolean;
  readonly rows?: string;
  readonly read: (input: Argument) => T;
}

/** A column (or a single row) of values; blank cells are `null`. */
export const column = <T>(read: CellReader<T>, rows: string): TableParameter<readonly (T | null)[]> => ({
  shape: "block",
  optional: false,
  rows,
  read: (input) => columnOf(input, read),
});

/** A column that may be left out. */
export const optionalColumn = <T>(read: CellReader<T>, rows: string): TableParameter<readonly (T | null)[] | null> => ({
  shape: "block",
  optional: true,
  rows,
  read: (input) => (isLeftOut(input) ? null : columnOf(input, read)),
});

/** A block of values; blank cells are `null`. */
export const block = <T>(read: CellReader<T>): TableParameter<readonly (readonly (T | null)[])[]> => ({
  shape: "block",
  optional: false,
  read: (input) => blockOf(input).map((row) => row.map((cell) => (isBlank(cell) ? null : read(cell)))),
});

/** One value that must be there. */
export const single = <T>(read: CellReader<T>): TableParameter<T> => ({
  shape: "cell",
  optional: false,
  read: (input) => {
    const cell = onlyCell(input);
    if (isBlank(cell)) throw notAvailable("missing");
    return read(cell);
  },
});

/** One value that may be blank or left out. */
export const optionalSingle = <T>(read: CellReader<T>): TableParameter<T | null> => ({
  shape: "cell",
  optional: true,
  read: (input) => {
    const cell = onlyCell(input);
    return isBlank(cell) ? null : read(cell);
  },
});

type TableParameters = Readonly<Partial<Record<ParameterKey, TableParameter<unknown>>>>;
type ValuesOf<P> = { readonly [K in keyof P]: P[K] extends TableParameter<infer T> ? T : never };

/** A function over whole columns that gives one block as its answer; an answer without rows is one empty cell. */
export function tableFunction<P extends TableParameters>(
  id: FunctionId,
  parameters: P,
  compute: (values: ValuesOf<P>) => Answer | Promise<Answer>,
): CustomFunction {
  const entries = Object.entries(parameters) as [ParameterKey, TableParameter<unknown>][];
  return {
    id,
    parameters: entries.map(([key, { shape, optional }]) => ({ key, shape, optional })),
    answer: (inputs) => compute(valuesOf(entries, inputs) as ValuesOf<P>),
  };
}

function valuesOf(entries: readonly [ParameterKey, TableParameter<unknown>][], inputs: readonly Argument[]) {
  const values: Partial<Record<ParameterKey, unknown>> = {};
  const heights = new Map<string, number>();
  entries.forEach(([key, { read, rows }], place) => {
    try {
      const value = read(inputs[place]);
      values[key] = value;
      if (rows === undefined || !Array.isArray(value)) return;
      if (heights.has(rows) && heights.get(rows) !== value.length) throw new FunctionProblem("unequalSizes");
      heights.set(rows, value.length);
    } catch (problem) {
      throw problem instanceof FunctionProblem ? problem.at(place + 1) : problem;
    }
  });
  return values;
}

function columnOf<T>(input: Argument, read: CellReader<T>): readonly (T | null)[] {
  const cells = blockOf(input);
  const isRow = cells.length === 1;
  if (!isRow && cells.some((row) => row.length !== 1)) throw new FunctionProblem("notAColumn");
  const values: readonly Cell[] = isRow ? (cells[0] ?? []) : cells.map((row) => row[0]);
  return values.map((cell) => (isBlank(cell) ? null : read(cell)));
}

function onlyCell(input: Argument): Cell {
  const cells = blockOf(input);
  if (cells.length !== 1 || cells[0]?.length !== 1) throw new FunctionProblem("notOneCell");
  return cells[0][0];
}

function isLeftOut(input: Argument): boolean {
  return input === null || input === undefined;
}
