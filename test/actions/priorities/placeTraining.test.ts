import { expect, it } from "vitest";
import { placeTraining } from "../../../src/actions/priorities/placeTraining";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({ trainings: [{ id: "O-1", cluster: "d", overrideRank: 2, overrideReason: "Directie" }] });

it("writes what differs: the cluster, or a rank taken back with its reason", () => {
  expect(placeTraining(plan, "O-1", { cluster: "a" })).toEqual([
    { table: "trainings", added: [], changed: [{ id: "O-1", fields: [{ field: "cluster", to: "a" }] }] },
  ]);
  const taken = placeTraining(plan, "O-1", { cluster: "d", overrideRank: null, overrideReason: null });
  expect(taken[0]?.changed[0]?.fields).toEqual([
    { field: "overrideRank", to: null },
    { field: "overrideReason", to: null },
  ]);
});

it("writes nothing for a training that is gone or stands there already", () => {
  expect(placeTraining(plan, "O-9", { cluster: "a" })).toEqual([]);
  expect(placeTraining(plan, "O-1", { cluster: "d" })).toEqual([]);
});
