import type { BestValueInput } from "../../src/domain/calculations/bestValueModel";
import { aRandom } from "./aRandom";

/** Trainings of several departments, each with half of the money it asks for; one in twenty is mandatory. The same every time. */
export function manyCandidates(trainings: number, departments: number): BestValueInput {
  const random = aRandom(1);
  const candidates = Array.from({ length: trainings }, (_training, place) => ({
    id: `O-${String(place).padStart(4, "0")}`,
    cost: Math.round(500 + random() * 20_000) * 100,
    value: Math.round(random() * 400) / 4,
    mandatory: random() < 0.05,
    groups: [`D${Math.floor(random() * departments)}`],
    prerequisiteId: null,
  }));
  const asked = candidates.reduce((sum, { cost }) => sum + cost, 0);
  const frames = Array.from({ length: departments }, (_frame, place) => ({
    group: `D${place}`,
    budget: Math.round((asked / departments) * 0.5),
    minimumShare: null,
  }));
  return { candidates, budget: Math.round(asked * 0.4), frames, sharedCosts: [] };
}
