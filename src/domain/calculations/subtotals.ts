/**
 * Sum per label (F-B4). Labels differ only when they differ in more than upper and lower case, like Excel's SUMIFS; the first spelling met is
 * kept. Amounts without a label (`null`) come under the empty label, so that the subtotals always add up to the whole.
 */
export function subtotals(
  labels: readonly (string | null)[],
  amounts: readonly number[],
): ReadonlyMap<string, { readonly label: string; readonly total: number }> {
  const placeOf = new Map<string | null, number>();
  const totals: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? null;
    const place = placeOf.get(label);
    if (place !== undefined) totals[place] = (totals[place] ?? 0) + (amounts[row] ?? 0);
    else placeOf.set(label, totals.push(amounts[row] ?? 0) - 1);
  }
  const sums = new Map<string, { label: string; total: number }>();
  for (const [spelling, place] of placeOf) {
    const label = spelling ?? "";
    const total = totals[place] ?? 0;
    const sum = sums.get(subtotalKey(label));
    if (sum === undefined) sums.set(subtotalKey(label), { label, total });
    else sum.total += total;
  }
  return sums;
}

/** The form of a label in which equal labels are equal. */
export function subtotalKey(label: string): string {
  return label.toLowerCase();
}
