import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
