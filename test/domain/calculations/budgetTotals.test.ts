import { describe, expect, it } from "vitest";
import { budgetTotals } from "../../../src/domain/calculations/budgetTotals";

const referenceCase = [
  { costType: "trainerFee", amount: 290_000 },
  { costType: "material", amount: 54_000 },
  { costType: "room", amount: 70_000 },
  { costType: "catering", amount: 67_200 },
  { costType: "travel", amount: 22_080 },
  { costType: "licence", amount: 18_000 },
  { costType: "overhead", amount: 41_702 },
  { costType: "contingency", amount: 26_064 },
  { costType: "absenceWage", amount: 702_240 },
  { costType: "replacement", amount: 134_064 },
  { costType: "subsidy", amount: -105_000 },
] as const;

describe("totals of a budget", () => {
  it("leads from direct cost to net cost in the reference case", () => {
    expect(budgetTotals(referenceCase)).toEqual({
      direct: 521_280,
      percentages: 67_766,
      other: 0,
      cash: 589_046,
      wages: 836_304,
      gross: 1_425_350,
      subsidies: -105_000,
      net: 1_320_350,
    });
  });

  it("counts a line without cost type as paid out", () => {
    expect(budgetTotals([{ costType: null, amount: 500 }])).toMatchObject({ cash: 500, net: 500 });
  });
});
