import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const purchase = (participants: number) => ({
  contractId: "C1",
  listPrice: 50_000,
  participants,
  amount: 50_000 * participants,
  date: "2027-02-01",
  status: "realised" as const,
});
const contracts = [{ id: "C1", name: "Raamcontract", supplierId: "L1", discountFrom: 10, discount: 0.1 }];

describe("W-LEV-04 discountMissed", () => {
  it("gives the discount that two orders together would have had", () => {
    expect(found("W-LEV-04", aPlan({ contracts, expenses: [purchase(6), purchase(4)] }))).toEqual([
      {
        at: "contracts/C1/discount",
        facts: { contract: "Raamcontract", participants: 10, from: 10, discount: 0.1, missed: 50_000 },
      },
    ]);
  });

  it("is silent when the step is not reached", () => {
    expect(found("W-LEV-04", aPlan({ contracts, expenses: [purchase(5), purchase(4)] }))).toEqual([]);
  });
});

describe("W-LEV-04: which contracts and purchases count", () => {
  const expenses = [purchase(6), purchase(4)];

  it.each([
    ["without a step", { discountFrom: null }],
    ["without a discount", { discount: null }],
  ])("is silent about a contract %s", (_what, change) => {
    expect(placesFound("W-LEV-04", { contracts: contracts.map((row) => ({ ...row, ...change })), expenses })).toEqual(
      [],
    );
  });

  it.each([
    ["amount", { amount: null }],
    ["list price", { listPrice: null }],
    ["number of participants", { participants: null }],
  ])("leaves out a purchase of which nobody knows the %s", (_what, change) => {
    const plan = aPlan({ contracts, expenses: [...expenses, { ...purchase(5), ...change }] });
    expect(found("W-LEV-04", plan).map(({ facts }) => [facts.participants, facts.missed])).toEqual([[10, 50_000]]);
  });

  it("is silent about a purchase under another contract, and when the discount was got", () => {
    expect(
      placesFound("W-LEV-04", { contracts, expenses: [purchase(6), { ...purchase(4), contractId: "C2" }] }),
    ).toEqual([]);
    const discounted = { ...purchase(10), amount: 450_000 };
    expect(placesFound("W-LEV-04", { contracts, expenses: [discounted] })).toEqual([]);
  });
});
