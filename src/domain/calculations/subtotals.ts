/**
 * Sum per label. Labels differ only when they differ in more than upper and lower case, like Excel's SUMIFS; the first spelling met is
 * kept. Amounts without a label (`null`) come under the empty label, so that the subtotals always add up to the whole.
 */
export function subtotals(
  labels: readonly (string | null)[],
  amounts: readonly number[],
): ReadonlyMap<string, { readonly label: string; readonly total: number }> {
  const sums = new Map<string, { label: string; total: number }>();
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? "";
    const key = subtotalKey(label);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { label, total: amounts[row] ?? 0 });
    else sum.total += amounts[row] ?? 0;
  }
  return sums;
}

/** The form of a label in which equal labels are equal. */
export function subtotalKey(label: string): string {
  return label.toLowerCase();
}
