import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-NAL-02: who is exempt", () => {
  const advice = [{ id: "N4", requirement: "Advies", due: "2027-03-15" }];
  const places = (organisation: object, rows: PlanSketch["requirements"] = advice) =>
    placesFound("W-NAL-02", {
      organisation: { country: "BE", planYear: 2027, referenceDate: "2027-05-01", headcount: 30, ...organisation },
      legalParameters: [{ code: "BE.plan.workers", value: 20 }],
      requirements: rows,
    });

  it("is the advice on a plan that the law asks for, not that of a smaller or Dutch employer", () => {
    expect(places({})).toEqual([]);
    expect(places({ headcount: 19 })).toEqual(["requirements/N4/status"]);
    expect(places({ country: "NL" })).toEqual(["requirements/N4/status"]);
  });

  it("is a requirement that does not apply, or has no day", () => {
    expect(places({}, [{ id: "N1", due: "2027-02-28", status: "notApplicable" }])).toEqual([]);
    expect(places({}, [{ id: "N1", due: "2027-02-28", status: "busy" }])).toEqual(["requirements/N1/status"]);
    expect(places({}, [{ id: "N1", requirement: "Sociale balans" }])).toEqual([]);
  });
});
