import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const about = {
  suppliers: [
    { id: "L1", name: "Cursusland", theme: "Excel" },
    { id: "L2", name: "Leerhuis", theme: "excel" },
  ],
  contracts: [{ id: "C1", name: "Raamcontract Excel", supplierId: "L1", start: "2027-01-01", end: "2027-12-31" }],
};
const expense = { id: "U1", supplierId: "L2", amount: 90_000, date: "2027-12-31", status: "realised" as const };

describe("W-LEV-03 boughtOutsideContract", () => {
  it("names a purchase elsewhere while a contract for the theme runs", () => {
    expect(found("W-LEV-03", aPlan({ ...about, expenses: [expense] }))).toEqual([
      { at: "expenses/U1/contractId", facts: { supplier: "Leerhuis", amount: 90_000, contract: "Raamcontract Excel" } },
    ]);
  });

  it("is silent after the contract, and for a purchase under it", () => {
    expect(
      found(
        "W-LEV-03",
        aPlan({
          ...about,
          expenses: [
            { ...expense, date: "2028-01-01" },
            { ...expense, supplierId: "L1", contractId: "C1" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
