/** A table's name and its cells, headers in the first row. */
export interface NamedTable {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
}
