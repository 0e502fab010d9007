import { bestValueModel } from "../../src/domain/calculations/bestValueModel";
import { bestValueSolver } from "../../src/domain/calculations/bestValueSolver";
import type { Figure } from "./figure";
import { bestTime } from "./bestTime";
import { manyCandidates } from "./manyCandidates";

/** How long the best value of 500 trainings in 12 departments takes, proven; loading the solver is not counted. */
export async function run(): Promise<readonly Figure[]> {
  const model = bestValueModel(manyCandidates(500, 12));
  let gap = 1;
  const time = await bestTime(9, async () => {
    const solved = await bestValueSolver(model, 30);
    gap = solved.status === "solved" ? solved.gap : 1;
  });
  return [
    { figure: "bestValue.500x12.ms", value: time, unit: "ms", peer: 200, ratio: time / 200 },
    { figure: "bestValue.500x12.gap", value: gap, unit: "fraction", peer: 0 },
  ];
}
