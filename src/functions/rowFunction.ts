import type { FunctionId } from "../i18n/functions/functionTexts";
import type { ParameterKey } from "../i18n/functions/parameterTexts";
import { blockOf } from "./block";
import { isBlank, type Cell, type CellReader } from "./cells/cell";
import type { AnswerCell, CustomFunction } from "./customFunction";
import { FunctionProblem } from "./functionProblem";

/** How one value of a row is read, and what happens when its cell is blank. */
export interface RowParameter<T> {
  readonly read: CellReader<T>;
  /** `needed`: no answer without it. `open`: `null` reaches the calculation. `optional`: the same, and the argument may be left out. */
  readonly presence: "needed" | "open" | "optional";
}

export const needed = <T>(read: CellReader<T>): RowParameter<T> => ({ read, presence: "needed" });
export const open = <T>(read: CellReader<T>): RowParameter<T | null> => ({ read, presence: "open" });
export const optional = <T>(read: CellReader<T>): RowParameter<T | null> => ({ read, presence: "optional" });

type RowParameters = Readonly<Partial<Record<ParameterKey, RowParameter<unknown>>>>;
type RowOf<P> = { readonly [K in keyof P]: P[K] extends RowParameter<infer T> ? T : never };
type Block = readonly (readonly Cell[])[];

/**
 * A function that answers row by row: every argument is one value or a block of the same size, and the answer has that size. A row in
 * which something needed is blank, or everything is, gives an empty text: it is not filled in yet.
 */
export function rowFunction<P extends RowParameters>(
  id: FunctionId,
  parameters: P,
  compute: (row: RowOf<P>) => AnswerCell,
): CustomFunction {
  const entries = Object.entries(parameters) as [ParameterKey, RowParameter<unknown>][];
  return {
    id,
    parameters: entries.map(([key, { presence }]) => ({ key, optional: presence === "optional", shape: "block" })),
    answer: (inputs) => {
      const blocks = entries.map((_entry, place) => blockOf(inputs[place]));
      const size = sizeOf(blocks);
      const single = size.rows === 1 && size.columns === 1;
      return Array.from({ length: size.rows }, (_row, row) =>
        Array.from({ length: size.columns }, (_column, column) => {
          const cells = blocks.map((block) => (isSingle(block) ? block[0]?.[0] : block[row]?.[column]));
          if (isUnfilled(entries, blocks, cells, single)) return "";
          return answerCell(() => compute(valuesOf(entries, cells) as RowOf<P>), single);
        }),
      );
    },
  };
}

function sizeOf(blocks: readonly Block[]): { readonly rows: number; readonly columns: number } {
  const size = { rows: 1, columns: 1 };
  blocks.forEach((block, place) => {
    if (isSingle(block)) return;
    const [rows, columns] = [block.length, block[0]?.length ?? 0];
    const first = size.rows === 1 && size.columns === 1;
    if (!first && (rows !== size.rows || columns !== size.columns)) {
      throw new FunctionProblem("unequalSizes", "", place + 1);
    }
    Object.assign(size, { rows, columns });
  });
  return size;
}

function isSingle(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

/** Is something needed missing, or is every cell blank that differs from row to row? */
function isUnfilled(
  entries: readonly [ParameterKey, RowParameter<unknown>][],
  blocks: readonly Block[],
  cells: readonly Cell[],
  single: boolean,
): boolean {
  if (cells.some((cell, place) => isBlank(cell) && entries[place]?.[1].presence === "needed")) return true;
  return cells.every((cell, place) => isBlank(cell) || (!single && isSingle(blocks[place] ?? [])));
}

function valuesOf(entries: readonly [ParameterKey, RowParameter<unknown>][], cells: readonly Cell[]) {
  const values: Partial<Record<ParameterKey, unknown>> = {};
  entries.forEach(([key, { read }], place) => {
    const cell = cells[place];
    try {
      values[key] = isBlank(cell) ? null : read(cell);
    } catch (problem) {
      throw problem instanceof FunctionProblem ? problem.at(place + 1) : problem;
    }
  });
  return values;
}

/** A problem of one row among many stands in that row; of a single value it is the answer. */
function answerCell(compute: () => AnswerCell, single: boolean): AnswerCell {
  try {
    return compute();
  } catch (problem) {
    if (single || !(problem instanceof FunctionProblem)) throw problem;
    return problem;
  }
}
