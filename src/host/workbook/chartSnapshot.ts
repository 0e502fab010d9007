/** A point on a sheet: a cell, and the pixels (at 100 %) from its left and its top edge. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart as plain data. */
export interface ChartSnapshot {
  readonly id: string;
  /** Whatever else was set, by its path in the API with wire names at the end (`axes/valueAxis/title/Text`). */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly chartType: string;
  readonly title: string | null;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly series: readonly {
    readonly name: string | null;
    readonly values: string;
    readonly categories: string | null;
  }[];
  /** Its top left and its bottom right corner. */
  readonly from: CellPoint;
  readonly to: CellPoint;
}
