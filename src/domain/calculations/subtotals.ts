/**
 * Sum per label (F-B4). Labels differ only when they differ in more than upper and lower case, like Excel's SUMIFS; the first spelling met is
 * kept. Amounts without a label (`null`) come under the empty label, so that the subtotals always add up to the whole.
 */
export function subtotals(
  labels: readonly (string | null)[],
  amounts: readonly number[],
): ReadonlyMap<string, { readonly label: string; readonly total: number }> {
  const perSpelling = new Map<string | null, number>();
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? null;
    perSpelling.set(label, (perSpelling.get(label) ?? 0) + (amounts[row] ?? 0));
  }
  const sums = new Map<string, { label: string; total: number }>();
  for (const [spelling, total] of perSpelling) {
    const label = spelling ?? "";
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
