/** A cell of an example; dates and times are written as people read them. */
export type ExampleCell = number | string | boolean | null | { readonly date: string } | { readonly time: string };

export type ExampleBlock = readonly (readonly ExampleCell[])[];

/** A call with its answer, shown on the help page and run by a test. `null` is an argument left out. */
export interface FunctionExample {
  readonly inputs: readonly (ExampleCell | ExampleBlock)[];
  readonly result: ExampleBlock;
}

/** Cells below each other. */
export const columnOf = (...cells: readonly ExampleCell[]): ExampleBlock => cells.map((cell) => [cell]);

/** One cell as an answer. */
export const cellOf = (cell: ExampleCell): ExampleBlock => [[cell]];

export const date = (iso: string): ExampleCell => ({ date: iso });
export const time = (clock: string): ExampleCell => ({ time: clock });
