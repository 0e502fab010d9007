import type { RankedTraining } from "../../../src/actions/priorities/rankedTrainings";

const facts = {
  overrideRank: null,
  overrideReason: null,
  spread: 0,
  missingCriteria: [],
  participants: null,
  deadline: null,
  department: null,
  prerequisiteId: null,
};

/** The ranked list of the domain's worked example of the cut-off line (F-B9), in cents. */
export const referenceTrainings: readonly RankedTraining[] = (
  [
    ["O1", "b", 100, 620_000],
    ["O2", "a", 88, 1_550_000],
    ["O3", "a", 81, 1_180_000],
    ["O4", "c", 72, 940_000],
    ["O5", "d", 64, 310_000],
    ["O6", "c", 55, 260_000],
    ["O7", "d", 41, 190_000],
  ] as const
).map(([id, cluster, score, cost], index) => {
  return { ...facts, id, title: id, cluster, score, cost, rank: index + 1, mandatory: cluster === "b" };
});
