import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-LEV-03: which purchases and which contracts", () => {
  const [contract] = about.contracts;
  const places = ["expenses/U1/contractId"];
  const bought = (change: object): PlanSketch => ({ expenses: [{ ...expense, ...change }] });
  const runs = (change: object): PlanSketch => ({ contracts: [{ ...contract, ...change }] });

  it.each<[string, PlanSketch, readonly string[]]>([
    ["on the first day of the contract", bought({ date: "2027-01-01" }), places],
    ["on the day before the contract", bought({ date: "2026-12-31" }), []],
    ["with the supplier of the contract, without naming it", bought({ supplierId: "L1" }), places],
    [
      "with that supplier, whose theme nobody filled in",
      { ...bought({ supplierId: "L1" }), suppliers: [{ id: "L1", name: "Cursusland" }] },
      places,
    ],
    ["without an amount", bought({ amount: null }), []],
    ["for nothing", bought({ amount: 0 }), []],
    ["a credit note", bought({ amount: -100 }), []],
    ["on no known day", bought({ date: null }), []],
    ["with no known supplier", bought({ supplierId: "L9" }), []],
    ["under a contract without a first day", runs({ start: null }), places],
    ["under a contract without a last day", runs({ end: null }), places],
    [
      "themes that nobody filled in are not the same",
      {
        suppliers: [
          { id: "L1", name: "Cursusland" },
          { id: "L2", name: "Leerhuis" },
        ],
      },
      [],
    ],
    [
      "a theme without any contract",
      {
        suppliers: [
          { id: "L1", theme: "Excel" },
          { id: "L2", theme: "Lassen" },
        ],
      },
      [],
    ],
    ["a contract with nobody is for no theme", runs({ supplierId: null }), []],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-LEV-03", { ...about, expenses: [expense], ...change })).toEqual(expected);
  });
});
