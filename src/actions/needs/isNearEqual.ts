/** One letter in this many may differ before two titles are no longer near-equal. */
const lettersPerSlip = 8;

/** Whether two texts are equal but for a slip or two: one letter in eight may be added, left out or different. Short words must be equal. */
export function isNearEqual(left: string, right: string): boolean {
  const most = Math.floor(Math.min(left.length, right.length) / lettersPerSlip);
  if (Math.abs(left.length - right.length) > most) return false;
  return left === right || distance(left, right, most) <= most;
}

/** Letters to add, leave out or change to get from one text to the other (Levenshtein); anything above `most` once it is more. */
function distance(left: string, right: string, most: number): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let column = 1; column <= right.length; column++) {
      const change = (row[column - 1] ?? 0) + (left[at - 1] === right[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[right.length] ?? 0;
}
