/** The rows of two columns in which both are filled. */
export function pairs<A, B>(left: readonly (A | null)[], right: readonly (B | null)[]): readonly (readonly [A, B])[] {
  const rows: (readonly [A, B])[] = [];
  left.forEach((value, row) => {
    const other = right[row] ?? null;
    if (value !== null && other !== null) rows.push([value, other]);
  });
  return rows;
}
