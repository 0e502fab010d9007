/** A piece of a formula: its kind as fx names it, and its text. */
export interface FormulaPiece {
  readonly type: string;
  readonly value: string;
}
