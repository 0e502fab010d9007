import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const requirements = [
  { id: "N1", requirement: "Voldoende bedrijfshulpverleners", due: "2027-02-28", status: "open" as const },
  { id: "N2", requirement: "Sociale balans", due: "2027-02-28", status: "done" as const },
  { id: "N3", requirement: "Vrijstelling aanwijzen", due: "2027-12-31" },
];

describe("W-NAL-02 requirementOverdue", () => {
  it("names a requirement whose day has passed and that is not done", () => {
    expect(
      found("W-NAL-02", aPlan({ organisation: { country: "NL", referenceDate: "2027-03-01" }, requirements })),
    ).toEqual([
      {
        at: "requirements/N1/status",
        facts: { requirement: "Voldoende bedrijfshulpverleners", due: "2027-02-28" },
      },
    ]);
  });

  it("is silent on the day itself, and without a reference date", () => {
    expect(found("W-NAL-02", aPlan({ organisation: { referenceDate: "2027-02-28" }, requirements }))).toEqual([]);
    expect(found("W-NAL-02", aPlan({ requirements }))).toEqual([]);
  });

  it("leaves the advice and the plan of a Belgian employer to their own warnings", () => {
    const plan = aPlan({
      organisation: { country: "BE", planYear: 2027, headcount: 30, referenceDate: "2027-05-01" },
      legalParameters: [
        { code: "BE.plan.workers", value: 20 },
        { code: "BE.plan.adviceBy", value: 315 },
      ],
      requirements: [
        { id: "N4", requirement: "Advies", due: "2027-03-15" },
        { id: "N5", requirement: "Ontwerp", due: "2027-03-01" },
      ],
    });
    expect(found("W-NAL-02", plan).map(({ at }) => at)).toEqual(["requirements/N5/status"]);
    expect(found("W-BE-02", plan)).toHaveLength(1);
  });
});
