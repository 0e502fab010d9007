/** One thing a repair or build will do, for people to read beforehand. */
export interface StructureChange {
  readonly kind:
    | "addSheet"
    | "addTable"
    | "nameTable"
    | "addColumns"
    | "addRows"
    | "addBlock"
    | "addChart"
    | "fillFormulas"
    | "format"
    | "validate"
    | "migrate";
  /** The sheet, table, block or chart it is about. */
  readonly name: string;
  /** Headers of new columns, how many new rows, or names of cells whose validation is put back; elsewhere empty. */
  readonly columns: readonly string[];
}
