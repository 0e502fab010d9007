/** One measured figure. `peer` says what it stands beside and `ratio` how it compares (ours divided by the peer's unless the figure's name says otherwise). */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: string | number;
  readonly ratio?: number;
}
