import { expect, it } from "vitest";
import { expectedSubsidy, lawOfSubsidy } from "../../../src/actions/trace/subsidyRule";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { aPlan } from "../../builders/aPlan";

const expectedOf = (subsidies: readonly Partial<PlanRow<"subsidies">>[], size: "small" | "large" = "small") => {
  const legalParameters = [
    { code: "BE.kmo.small", value: 0.3 },
    { code: "BE.kmo.ceiling", value: 7500 },
    { code: "BE.kmo.minimum", value: 100 },
  ];
  const plan = aPlan({ organisation: { planYear: 2027, size }, legalParameters, subsidies });
  return plan.subsidies.map((subsidy) => expectedSubsidy(plan, subsidy));
};
const kmo = (base: number, date: string) => ({ kind: "kmoPortefeuille" as const, base, date });

it("uses up the ceiling of the year in the order of the dates (F-B5a)", () => {
  const requests = [kmo(600_000, "2027-09-01"), kmo(900_000, "2027-02-01"), kmo(1_200_000, "2027-05-01")];
  expect(expectedOf(requests)).toEqual([120_000, 270_000, 360_000]);
});

it("gives nothing below the minimum, to a large organisation or when it was refused", () => {
  expect(expectedOf([kmo(9_999, "2027-02-01")])).toEqual([0]);
  expect(expectedOf([kmo(900_000, "2027-02-01")], "large")).toEqual([0]);
  expect(expectedOf([{ kind: "other", base: 10_000, rate: 0.5, status: "rejected" }])).toEqual([0]);
});

it("takes what was granted before rate and ceiling of the row", () => {
  expect(expectedOf([{ kind: "sectorFund", base: 600_000, rate: 0.2, ceiling: 106_800 }])).toEqual([106_800]);
  expect(expectedOf([{ kind: "sectorFund", base: 600_000, rate: 0.2, granted: 50_000 }])).toEqual([50_000]);
});

it("names the law of a scheme, and none for a fund of the sector", () => {
  const plan = aPlan({
    organisation: { planYear: 2027 },
    legalParameters: [{ id: "P-1", code: "NL.slim.rate", value: 0.6 }],
    subsidies: [{ kind: "slim" }, { kind: "sectorFund" }],
  });
  expect(plan.subsidies.map((subsidy) => lawOfSubsidy(plan, subsidy).map(({ id }) => id))).toEqual([["P-1"], []]);
});
