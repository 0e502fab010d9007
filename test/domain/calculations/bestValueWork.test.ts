import loadHighs, { type Highs } from "highs";
import { describe, expect, it } from "vitest";
import { bestValueModel } from "../../../src/domain/calculations/bestValueModel";
import { solvedWith } from "../../../src/domain/calculations/bestValueSolver";
import type { BinaryModel } from "../../../src/domain/calculations/binaryModel";
import { manyCandidates } from "../../bench/manyCandidates";

/** What HiGHS was asked to solve: whether decisions could be fractions, and how many there were. */
const workFor = async (model: BinaryModel) => {
  const highs = await loadHighs();
  const work: string[] = [];
  const watched = new Proxy(highs, {
    get: (target, name) => {
      if (name !== "withModel") return Reflect.get(target, name) as unknown;
      return (source: Parameters<Highs["createModel"]>[0], use: never) => {
        const { integrality, numCols } = source as { integrality: readonly number[]; numCols: number };
        work.push(`${integrality[0] === highs.constants.variableType.integer ? "whole" : "fractions"} ${numCols}`);
        return target.withModel(source as never, use);
      };
    },
  });
  const solved = solvedWith(watched, model, 50);
  return [solved.status === "solved" ? solved.gap : solved.reason, ...work];
};

describe("the work for the best value", () => {
  it("is all in one search for trainings that are no more than a core", async () => {
    expect(await workFor(bestValueModel(manyCandidates(20, 2)))).toEqual([0, "fractions 20", "whole 20"]);
  });

  it.each([3, 12])("is done without any search where %i departments meet in one budget only", async (departments) => {
    expect(await workFor(bestValueModel(manyCandidates(500, departments)))).toEqual([0, "fractions 500"]);
  });

  it("is a search of the core alone where trainings that require each other tie departments together", async () => {
    const input = manyCandidates(500, 12);
    const candidates = input.candidates.map((candidate, place) => {
      return { ...candidate, prerequisiteId: input.candidates[place - 1]?.id ?? null };
    });
    expect(await workFor(bestValueModel({ ...input, candidates }))).toEqual([0, "fractions 500", "whole 110"]);
  });

  it("is a search of everything only when the core's answer is not proven best", async () => {
    const costs = Array.from({ length: 40 }, (_cost, index) => (index < 32 ? 20 : 15));
    const variables = costs.map((value) => ({ value, forced: false }));
    const terms = costs.map((cost, index) => [index, cost] as const);
    const work = (atMost: number) => workFor({ variables, limits: [{ terms, atLeast: null, atMost }] });
    expect(await work(75)).toEqual([0, "fractions 40", "whole 32", "whole 40"]);
    expect(await work(95)).toEqual([0, "fractions 40"]);
  });
});
