import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trainingRanks, type RankedTraining } from "../../../src/domain/calculations/trainingRanks";

const aTraining = (id: string, facts: Partial<RankedTraining> = {}): RankedTraining => ({
  id,
  cluster: "c",
  mandatory: null,
  score: 50,
  deadline: null,
  netCost: 100_000,
  overrideRank: null,
  ...facts,
});

const order = (trainings: readonly RankedTraining[], clusterTiers = false) => {
  const ranks = trainingRanks(trainings, clusterTiers);
  return trainings
    .map(({ id }, place) => ({ id, rank: ranks[place] ?? 0 }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ id }) => id);
};

describe("ranking trainings", () => {
  it("puts what the law requires first, whatever its score", () => {
    expect(
      order([
        aTraining("O1", { score: 90 }),
        aTraining("O2", { cluster: "b", score: 5 }),
        aTraining("O3", { mandatory: true, score: 4 }),
      ]),
    ).toEqual(["O2", "O3", "O1"]);
  });

  it("does not look at the cluster unless asked, and ranks a score of nothing before no score", () => {
    const trainings = [
      aTraining("O1", { cluster: "a", score: null }),
      aTraining("O2", { cluster: "a", score: 0 }),
      aTraining("O3", { cluster: "d", score: 70 }),
    ];
    expect(trainingRanks(trainings)).toEqual([3, 2, 1]);
    expect(order(trainings)).toEqual(["O3", "O2", "O1"]);
  });

  it("goes by score, then deadline, then cost, then ID", () => {
    const trainings = [
      aTraining("O6", { score: null }),
      aTraining("O5"),
      aTraining("O4"),
      aTraining("O3", { netCost: 90_000 }),
      aTraining("O2", { deadline: "2027-05-01" }),
      aTraining("O1", { score: 60 }),
    ];
    expect(order(trainings)).toEqual(["O1", "O2", "O3", "O4", "O5", "O6"]);
  });

  it("takes scores that differ only in a binary fraction as equal", () => {
    const trainings = [
      aTraining("O1", { score: 42.543859649122815 }),
      aTraining("O2", { score: 42.54385964912281, deadline: "2027-12-15" }),
    ];
    expect(order(trainings)).toEqual(["O2", "O1"]);
  });

  it("can put the clusters one after the other", () => {
    const trainings = [
      aTraining("O1", { cluster: "d", score: 99 }),
      aTraining("O2", { cluster: "c" }),
      aTraining("O3", { cluster: "a", score: 1 }),
      aTraining("O4", { cluster: "b", score: 1 }),
      aTraining("O5", { cluster: null, score: 100 }),
    ];
    expect(order(trainings, true)).toEqual(["O4", "O3", "O2", "O1", "O5"]);
  });

  it("gives a training the place that somebody chose", () => {
    const trainings = [
      aTraining("O1", { score: 90 }),
      aTraining("O2", { score: 80 }),
      aTraining("O3", { score: 10, overrideRank: 1 }),
      aTraining("O4", { score: 5, overrideRank: 99 }),
    ];
    expect(order(trainings)).toEqual(["O3", "O1", "O2", "O4"]);
  });

  it("keeps the calculated order between trainings with the same place by hand, one after the other", () => {
    const trainings = [
      aTraining("O1", { score: 90 }),
      aTraining("O2", { score: 80 }),
      aTraining("O3", { score: 20, overrideRank: 2 }),
      aTraining("O4", { score: 10, overrideRank: 2 }),
      aTraining("O5", { score: 5, overrideRank: 1 }),
    ];
    expect(order(trainings)).toEqual(["O5", "O3", "O4", "O1", "O2"]);
  });

  it("gives every rank once and does not depend on the order of the rows", () => {
    const facts = fc.record({
      cluster: fc.constantFrom("a", "b", "c", "d", null),
      score: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
      deadline: fc.option(fc.constantFrom("2027-01-01", "2027-06-01"), { nil: null }),
      netCost: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
      overrideRank: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), fc.boolean(), (rows, tiers) => {
        const trainings = rows.map((row, place) => aTraining(`O${place}`, row));
        const ranks = trainingRanks(trainings, tiers);
        expect([...ranks].sort((left, right) => left - right)).toEqual(trainings.map((_training, place) => place + 1));
        expect(trainingRanks([...trainings].reverse(), tiers)).toEqual([...ranks].reverse());
      }),
    );
  });
});
