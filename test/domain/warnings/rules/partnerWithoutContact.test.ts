import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-LEV-05 partnerWithoutContact", () => {
  it("names a contract without contact, and a fixed partner without contract or contact", () => {
    expect(
      found(
        "W-LEV-05",
        aPlan({
          suppliers: [
            { id: "L1", name: "Cursusland" },
            { id: "L2", name: "Leerhuis", type: "fixedPartner" },
          ],
          contracts: [{ id: "C1", name: "Raamcontract", supplierId: "L1" }],
        }),
      ),
    ).toEqual([
      { at: "contracts/C1/fixedContact", facts: { supplier: "Cursusland", contract: "Raamcontract" } },
      { at: "suppliers/L2/contact", facts: { supplier: "Leerhuis", contract: null } },
    ]);
  });

  it("is silent with a contact", () => {
    expect(
      found(
        "W-LEV-05",
        aPlan({
          suppliers: [{ id: "L1", name: "Leerhuis", type: "fixedPartner", contact: "Els" }],
          contracts: [{ name: "Raamcontract", supplierId: "L1", fixedContact: "Els" }],
        }),
      ),
    ).toEqual([]);
  });
});
