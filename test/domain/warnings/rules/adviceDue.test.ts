import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (referenceDate: string, status: "open" | "done" | "notApplicable" = "open", due = "2027-03-15") =>
  aPlan({
    organisation: { country: "BE", planYear: 2027, headcount: 30, referenceDate },
    legalParameters: [{ code: "BE.plan.workers", value: 20 }],
    requirements: [{ requirement: "Advies ondernemingsraad", country: "BE", due, status }],
  });

describe("W-BE-02 adviceDue", () => {
  it("warns 60 days before", () => {
    expect(found("W-BE-02", plan("2027-01-14"))).toEqual([
      { at: "requirements//due", facts: { due: "2027-03-15", stage: 60 } },
    ]);
  });

  it("is in the last week on the day itself", () => {
    expect(found("W-BE-02", plan("2027-03-15"))).toEqual([
      { at: "requirements//due", facts: { due: "2027-03-15", stage: 7 } },
    ]);
  });

  it("is late the day after", () => {
    expect(found("W-BE-02", plan("2027-03-16"))).toEqual([
      { at: "requirements//due", facts: { due: "2027-03-15", stage: 0 } },
    ]);
  });

  it("is silent 61 days before", () => {
    expect(found("W-BE-02", plan("2027-01-13"))).toEqual([]);
  });

  it("is silent once the requirement is done or does not apply, not when another one is", () => {
    expect(found("W-BE-02", plan("2027-03-16", "done"))).toEqual([]);
    expect(found("W-BE-02", plan("2027-03-16", "notApplicable"))).toEqual([]);
    expect(found("W-BE-02", plan("2027-03-16", "done", "2027-03-31"))).toHaveLength(1);
  });

  it("is silent while the plan has no year or reference date", () => {
    const known = plan("2027-03-16");
    const without = (unknown: "planYear" | "referenceDate") =>
      found("W-BE-02", { ...known, organisation: { ...known.organisation, [unknown]: null } });
    expect(without("planYear")).toEqual([]);
    expect(without("referenceDate")).toEqual([]);
  });
});

describe("W-BE-02: who needs advice", () => {
  it("is silent for an organisation that needs no plan", () => {
    const due = plan("2027-03-15");
    expect(found("W-BE-02", { ...due, organisation: { ...due.organisation, headcount: 19 } })).toEqual([]);
  });
});
