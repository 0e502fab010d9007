import { describe, expect, it } from "vitest";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { chooseQuote } from "../../../src/actions/suppliers/chooseQuote";
import { quoteComparisons } from "../../../src/actions/suppliers/quoteComparison";
import { aPlan } from "../../builders/aPlan";

const even = { price: 0.4, quality: 0.4, dates: 0.2 };

/** The prices of domain 5.7 (F-L1). */
const plan = aPlan({
  suppliers: [
    { id: "A", name: "Alfa" },
    { id: "B", name: "Beta" },
    { id: "C", name: "Gamma" },
  ],
  trainings: [
    { id: "O1", title: "Lassen" },
    { id: "O2", title: "Excel" },
    { id: "O3", title: "EHBO" },
  ],
  quotes: [
    { id: "1", trainingId: "O1", supplierId: "A", price: 290_000, qualityScore: 9, dateScore: 8, chosen: true },
    { id: "2", trainingId: "O1", supplierId: "B", price: 340_000, qualityScore: 7, dateScore: 9 },
    { id: "3", trainingId: "O1", supplierId: "C", price: 260_000, qualityScore: 5, dateScore: 6 },
    { id: "4", trainingId: "O2", supplierId: "A", price: 90_000 },
  ],
});

describe("quoteComparisons", () => {
  it("norms prices against the lowest and puts the best first", () => {
    const [lassen] = quoteComparisons(plan, even);
    expect(lassen?.quotes.map(({ supplier, priceNorm }) => [supplier, priceNorm.toFixed(3)])).toEqual([
      ["Alfa", "0.897"],
      ["Beta", "0.765"],
      ["Gamma", "1.000"],
    ]);
  });

  it("says why the best is best, and what it costs more than the cheapest", () => {
    expect(quoteComparisons(plan, even)[0]?.best).toEqual({
      supplier: "Alfa",
      on: ["quality"],
      moreThanCheapest: 30_000,
    });
    const onPrice = quoteComparisons(plan, { price: 1, quality: 0, dates: 0 })[0];
    expect(onPrice?.best).toEqual({ supplier: "Gamma", on: ["price"], moreThanCheapest: 0 });
    expect(onPrice?.quotes.map(({ isBest }) => isBest)).toEqual([true, false, false]);
  });

  it("compares nothing with a single quote, and leaves out trainings without any", () => {
    const [, excel, ...others] = quoteComparisons(plan, even);
    expect(excel).toMatchObject({ title: "Excel", best: null, quotes: [{ isBest: false }] });
    expect(others).toEqual([]);
  });
});

it("tells which VAT comes on top: none for teaching of a Dutch supplier in the CRKBO", () => {
  const dutch = {
    ...plan,
    organisation: { ...plan.organisation, country: "NL" as const, planYear: 2027 },
    suppliers: plan.suppliers.map((supplier) => ({ ...supplier, crkbo: supplier.id === "A" })),
    legalParameters: aPlan({ legalParameters: [{ code: "NL.vat.rate", value: 0.21 }] }).legalParameters,
  };
  expect(quoteComparisons(dutch, even)[0]?.quotes.map(({ supplier, vat }) => [supplier, vat])).toEqual([
    ["Alfa", { rate: 0, isExempt: true }],
    ["Beta", { rate: 0.21, isExempt: false }],
    ["Gamma", { rate: 0.21, isExempt: false }],
  ]);
  expect(quoteComparisons(plan, even)[0]?.quotes.map(({ vat }) => vat)).toEqual([null, null, null]);
});

describe("chooseQuote", () => {
  it("moves the mark and gives the training its supplier", () => {
    const after = planAfterChanges(plan, chooseQuote(plan, "2"));
    expect(after.quotes.map(({ chosen }) => chosen)).toEqual([false, true, null, null]);
    expect(after.trainings.map(({ supplierId }) => supplierId)).toEqual(["B", null, null]);
    expect(chooseQuote(after, "2").flatMap(({ changed }) => changed)).toEqual([]);
  });
});
