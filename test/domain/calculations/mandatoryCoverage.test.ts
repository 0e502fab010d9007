import { describe, expect, it } from "vitest";
import { mandatoryCoverage } from "../../../src/domain/calculations/mandatoryCoverage";

const held = (employeeId: string, validUntil: string | null, obtainedOn = "2020-01-01") => ({
  employeeId,
  obtainedOn,
  validUntil,
});

describe("coverage of a mandatory certificate", () => {
  it("counts who holds a valid one on the day", () => {
    const certificates = [
      held("M1", "2027-03-20"),
      held("M2", "2027-03-19"),
      held("M3", null),
      held("M4", null, "2027-03-21"),
      held("M9", null),
    ];
    expect(mandatoryCoverage(["M1", "M2", "M3", "M4", "M3"], certificates, "2027-03-20")).toEqual({
      share: 0.5,
      without: ["M2", "M4"],
    });
  });

  it("is unknown when nobody needs it", () => {
    expect(mandatoryCoverage([], [], "2027-03-20").share).toBeNull();
  });

  it("counts a certificate from the day on which it was obtained, and names who lacks one in order", () => {
    const certificates = [held("M2", null, "2027-03-20"), held("M3", null, "2027-03-21")];
    expect(mandatoryCoverage(["M9", "M3", "M2", "M1"], certificates, "2027-03-20")).toEqual({
      share: 0.25,
      without: ["M1", "M3", "M9"],
    });
  });
});
