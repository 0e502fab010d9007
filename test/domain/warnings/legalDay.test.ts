import { describe, expect, it } from "vitest";
import { legalDay } from "../../../src/domain/warnings/legalDay";

describe("legalDay", () => {
  it("is the first day of the plan year for a plan that is made the autumn before", () => {
    expect(legalDay({ planYear: 2027, referenceDate: "2026-11-20" })).toBe("2027-01-01");
  });

  it("follows the reference date through the plan year and stays at its last day", () => {
    expect(legalDay({ planYear: 2027, referenceDate: "2027-07-01" })).toBe("2027-07-01");
    expect(legalDay({ planYear: 2027, referenceDate: "2027-01-01" })).toBe("2027-01-01");
    expect(legalDay({ planYear: 2027, referenceDate: "2027-12-31" })).toBe("2027-12-31");
    expect(legalDay({ planYear: 2027, referenceDate: "2028-02-01" })).toBe("2027-12-31");
  });

  it("does with what is filled in", () => {
    expect(legalDay({ planYear: 2027, referenceDate: null })).toBe("2027-01-01");
    expect(legalDay({ planYear: null, referenceDate: "2027-07-01" })).toBe("2027-07-01");
    expect(legalDay({ planYear: null, referenceDate: null })).toBeNull();
  });
});
