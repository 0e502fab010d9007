/** What a rule finds row by row: at most one thing a row, `null` for nothing. */
export function findingsIn<T, F>(rows: readonly T[], findingOf: (row: T) => F | null): readonly F[] {
  const findings: F[] = [];
  for (const row of rows) {
    const finding = findingOf(row);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}
