/** What a rule finds in the rows of a table, in their order: at most one thing a row, `null` for nothing. A row with nothing costs no list of its own, as it would in `flatMap`. */
export function foundIn<T, F>(rows: readonly T[], findingOf: (row: T) => F | null): readonly F[] {
  const findings: F[] = [];
  for (const row of rows) {
    const finding = findingOf(row);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}
