import { describe, expect, it } from "vitest";
import { payrollShare } from "../../../src/domain/calculations/payrollShare";

describe("share of payroll", () => {
  it("compares with the norm", () => {
    const found = payrollShare(4_850_000, 265_000_000, 0.019);
    expect(found?.share).toBeCloseTo(0.0183, 4);
    expect(found).toMatchObject({ normAmount: 5_035_000, gap: -185_000 });
  });

  it("is unknown without payroll", () => {
    expect(payrollShare(100, 0, 0.019)).toBeNull();
  });
});
