import { expect, it } from "vitest";
import { lawOfSubsidy } from "../../../src/actions/trace/subsidyRule";
import { aPlan } from "../../builders/aPlan";

it("names the law of a scheme, and none for a fund of the sector", () => {
  const plan = aPlan({
    organisation: { planYear: 2027 },
    legalParameters: [{ id: "P-1", code: "NL.slim.rate", value: 0.6 }],
    subsidies: [{ kind: "slim" }, { kind: "sectorFund" }],
  });
  expect(plan.subsidies.map((subsidy) => lawOfSubsidy(plan, subsidy).map(({ id }) => id))).toEqual([["P-1"], []]);
});
