import type { Plan } from "../plan/plan";

/** The statements of the latest scan of the learning culture; without dates every statement counts as one scan. */
export function latestCultureScan({ cultureScan }: Plan): Plan["cultureScan"] {
  const latest = cultureScan.reduce(
    (last, { measuredOn }) => ((measuredOn ?? "") > last ? (measuredOn ?? "") : last),
    "",
  );
  return cultureScan.filter(({ measuredOn }) => (measuredOn ?? "") === latest);
}
