/** The rows of each ID, in order; rows without one are left out. */
export function rowsById(ids: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  ids.forEach((id, row) => {
    if (id === null) return;
    const own = rows.get(id);
    if (own === undefined) rows.set(id, [row]);
    else own.push(row);
  });
  return rows;
}
