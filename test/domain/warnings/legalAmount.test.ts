import { describe, expect, it } from "vitest";
import { legalAmount } from "../../../src/domain/warnings/legalAmount";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const code = "NL.transition.months";
const amount = (legalParameters: PlanSketch["legalParameters"], planYear: number | null = 2027, day?: string) =>
  legalAmount(aPlan({ organisation: { planYear }, legalParameters }), code, day);

describe("a legal amount", () => {
  it("is that of the workbook in force on the day that counts for the plan, or on the day asked for", () => {
    const rows = [
      { code, value: 60, validTo: "2026-12-31" },
      { code, value: 48, validFrom: "2027-01-01" },
      { code: "NL.council.appealMonths", value: 1 },
    ];
    expect(amount(rows)).toBe(48);
    expect(amount(rows, 2026)).toBe(60);
    expect(amount(rows, 2027, "2026-12-31")).toBe(60);
  });

  it("is that of a new plan in a workbook made before this code there was", () => {
    expect(amount([])).toBe(60);
    expect(amount([{ code: "NL.council.appealMonths", value: 1 }])).toBe(60);
    expect(amount([], 2027, "2015-06-30")).toBeNull();
  });

  it("is none where the workbook has the code, in capitals too, but no amount in force", () => {
    expect(amount([{ code, value: 48, validFrom: "2028-01-01" }])).toBeNull();
    expect(amount([{ code: " nl.TRANSITION.months", value: null }])).toBeNull();
  });

  it("is not known while the plan has no day", () => {
    expect(amount([], null)).toBeNull();
    expect(amount([{ code, value: 48 }], null)).toBeNull();
  });
});
