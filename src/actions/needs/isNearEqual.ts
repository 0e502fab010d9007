/** One letter in this many may differ before two titles are no longer near-equal. */
const lettersPerSlip = 8;

/** Whether two texts are equal but for a slip or two: one letter in eight may be added, left out or different. Short words must be equal. */
export function isNearEqual(left: string, right: string): boolean {
  const most = Math.floor(Math.min(left.length, right.length) / lettersPerSlip);
  if (Math.abs(left.length - right.length) > most) return false;
  return left === right || distance(left, right, most) <= most;
}

/** Letters to add, leave out or change to get from one text to the other (Levenshtein); anything above `most` once it is more. Only as far from the diagonal as so many slips can lead. */
function distance(left: string, right: string, most: number): number {
  const tooMany = most + 1;
  const width = right.length + 1;
  let row = Array.from({ length: width }, (_, column) => Math.min(column, tooMany));
  let next = new Array<number>(width).fill(tooMany);
  for (let at = 1; at <= left.length; at++) {
    const [first, last] = [Math.max(1, at - most), Math.min(right.length, at + most)];
    next.fill(tooMany);
    let least = (next[0] = Math.min(at, tooMany));
    for (let column = first; column <= last; column++) {
      const change = (row[column - 1] ?? 0) + (left[at - 1] === right[column - 1] ? 0 : 1);
      const slips = Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next[column] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return tooMany;
    [row, next] = [next, row];
  }
  return row[right.length] ?? 0;
}
