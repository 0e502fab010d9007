import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-LEV-05: which suppliers and contracts", () => {
  const partner = { id: "L1", name: "Leerhuis", type: "fixedPartner" as const };

  it("a fixed partner is fine with a contact or with a contract of its own", () => {
    const places = (sketch: PlanSketch) => placesFound("W-LEV-05", { suppliers: [partner], ...sketch });
    const contract = { id: "C1", name: "Raamcontract", fixedContact: "Els" };
    expect(places({})).toEqual(["suppliers/L1/contact"]);
    expect(places({ suppliers: [{ ...partner, contact: "Els" }] })).toEqual([]);
    expect(places({ contracts: [{ ...contract, supplierId: "L1" }] })).toEqual([]);
    expect(places({ contracts: [{ ...contract, supplierId: "L2" }] })).toEqual(["suppliers/L1/contact"]);
  });

  it.each(["frameworkContract", "adHoc", "internal", null] as const)("a supplier of type %s needs none", (type) => {
    expect(placesFound("W-LEV-05", { suppliers: [{ ...partner, type }] })).toEqual([]);
  });

  it("a contract is named with the ID of a supplier that is not on the list, or its own while it has none", () => {
    const contracts = [
      { id: "C1", supplierId: "L9" },
      { id: "C2", noticeMonths: 3 },
    ];
    expect(found("W-LEV-05", aPlan({ contracts })).map(({ facts }) => facts)).toEqual([
      { supplier: "L9", contract: "C1" },
      { supplier: "C2", contract: "C2" },
    ]);
  });
});
