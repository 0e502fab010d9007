import { describe, expect, it } from "vitest";
import { contractNotices } from "../../../src/actions/suppliers/contractNotices";
import { inCompanyComparison, knownOffer } from "../../../src/actions/suppliers/inCompanyComparison";
import { supplierSpend } from "../../../src/actions/suppliers/supplierSpend";
import { trainingsWithFewQuotes } from "../../../src/actions/suppliers/trainingsWithFewQuotes";
import { aPlan } from "../../builders/aPlan";

describe("in-company or open", () => {
  const offer = { fixedInternal: 290_000, variableInternal: 2_500, externalPrice: 49_500, variableExternal: 3_000 };

  it("tips where both ways cost the same, and gives both totals", () => {
    // 2,900 / (495 + 30 − 25) = 5.8: from 6 participants on.
    expect(inCompanyComparison(offer, 6)).toEqual({ tippingPoint: 6, inCompany: 305_000, open: 315_000 });
    const five = inCompanyComparison(offer, 5);
    expect(five.inCompany).toBeGreaterThan(five.open);
  });

  it("never tips when a participant costs more in-company", () => {
    expect(inCompanyComparison({ ...offer, variableInternal: 60_000 }, 6).tippingPoint).toBeNull();
  });

  it("takes the chosen quote and the budget lines per person", () => {
    const plan = aPlan({
      trainings: [{ id: "O1", participants: 8 }],
      quotes: [
        { trainingId: "O1", price: 290_000, chosen: true },
        { trainingId: "O1", price: 250_000 },
      ],
      budgetLines: [
        { trainingId: "O1", costType: "courseFee", unit: "person", unitPrice: 49_500 },
        { trainingId: "O1", costType: "catering", unit: "person", unitPrice: 1_500 },
        { trainingId: "O1", costType: "material", unit: "person", unitPrice: 1_000 },
        { trainingId: "O1", costType: "travel", unit: "fixed", unitPrice: 9_999 },
      ],
    });
    const known = { fixedInternal: 290_000, variableInternal: 2_500, externalPrice: 49_500, variableExternal: null };
    expect(knownOffer(plan, "O1")).toEqual({ ...known, participants: 8 });
  });
});

it("sorts contracts by the last day to give notice (F-L2)", () => {
  const plan = aPlan({
    suppliers: [{ id: "A", name: "Alfa" }],
    contracts: [
      { id: "C1", name: "Open einde", supplierId: "A" },
      { id: "C2", name: "Raam", supplierId: "A", end: "2027-12-31", noticeMonths: 3 },
      { id: "C3", name: "Oud", supplierId: "A", end: "2027-08-31", noticeMonths: 1 },
    ],
  });
  const notices = contractNotices(plan, "2027-09-01").map(({ id, noticeBefore, days, state }) => [
    id,
    noticeBefore,
    days,
    state,
  ]);
  expect(notices).toEqual([
    ["C3", "2027-07-31", -32, "passed"],
    ["C2", "2027-09-30", 29, "near"],
    ["C1", null, null, "unknown"],
  ]);
});

it("shows with whom the money is spent and what goes past the contracts (F-B13)", () => {
  const plan = aPlan({
    suppliers: [{ id: "A", name: "Alfa" }],
    expenses: [
      { supplierId: "A", amount: 60_000, contractId: "C1" },
      { supplierId: "B", amount: 40_000 },
      { supplierId: null, amount: 99_000 },
    ],
  });
  const { shares, index, outsideContract, total } = supplierSpend(plan);
  expect(shares.map(({ name, share }) => [name, share])).toEqual([
    ["Alfa", 0.6],
    ["B", 0.4],
  ]);
  expect([index?.toFixed(2), outsideContract, total]).toEqual(["0.52", 0.4, 100_000]);
  expect(supplierSpend(aPlan())).toMatchObject({ index: null, outsideContract: null });
});

it("names trainings above the limit with fewer than two quotes", () => {
  const plan = aPlan({
    organisation: { quoteLimit: 500_000 },
    trainings: [{ id: "O1", title: "Lassen", delivery: "external", status: "planned" }],
    budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity: 1, unitPrice: 600_000, scenario: null }],
    quotes: [{ trainingId: "O1", price: 600_000 }],
  });
  expect(trainingsWithFewQuotes(plan)).toMatchObject([
    { trainingId: "O1", title: "Lassen", quotes: 1, amount: 600_000 },
  ]);
});
