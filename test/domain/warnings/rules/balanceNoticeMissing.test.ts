import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const trainingRights = [
  { employeeId: "M1", year: 2027, right: 5 },
  { employeeId: "M2", year: 2027, right: 4, informedOn: "2027-05-01" },
];

describe("W-BE-06 balanceNoticeMissing", () => {
  it("counts who was not told this year", () => {
    expect(
      found(
        "W-BE-06",
        aPlan({
          organisation: { country: "BE", referenceDate: "2027-06-01", balanceNoticeSentOn: "2026-12-20" },
          trainingRights,
        }),
      ),
    ).toEqual([{ at: "organisation//balanceNoticeSentOn", facts: { year: 2027, people: 1 } }]);
  });

  it("is silent after one notice to all", () => {
    expect(
      found(
        "W-BE-06",
        aPlan({
          organisation: { country: "BE", referenceDate: "2027-06-01", balanceNoticeSentOn: "2027-01-10" },
          trainingRights,
        }),
      ),
    ).toEqual([]);
  });

  it("is silent in the Netherlands", () => {
    expect(
      found("W-BE-06", aPlan({ organisation: { country: "NL", referenceDate: "2027-06-01" }, trainingRights })),
    ).toEqual([]);
  });

  it("counts everybody in service with an account in the plan year, also before anything is recorded", () => {
    const plan = aPlan({
      organisation: { country: "BE", planYear: 2027, referenceDate: "2027-06-01", fteQuarter4: 24 },
      legalParameters: [
        { code: "BE.plan.workers", value: 20 },
        { code: "BE.right.workers10", value: 10 },
        { code: "BE.right.days20", value: 5 },
      ],
      employees: [
        { id: "M1", name: "An", fte: 1 },
        { id: "M2", name: "Bo", fte: 0.5 },
        { id: "M3", name: "Cas", fte: 1, endDate: "2027-03-31" },
        { id: "M4", name: "Dirk" },
      ],
    });
    expect(found("W-BE-06", plan)).toEqual([
      { at: "organisation//balanceNoticeSentOn", facts: { year: 2027, people: 2 } },
    ]);
  });
});

describe("W-BE-06: who should have been told", () => {
  const organisation = { country: "BE", referenceDate: "2027-06-01" } as const;
  const withAccount = {
    organisation: { ...organisation, planYear: 2027, fteQuarter4: 24 },
    legalParameters: [
      { code: "BE.plan.workers", value: 20 },
      { code: "BE.right.workers10", value: 10 },
      { code: "BE.right.days20", value: 5 },
    ],
    employees: [{ id: "M1", name: "An", fte: 1 }],
  };
  const told = { employeeId: "M1", year: 2027, right: 5, informedOn: "2027-02-01" };

  it.each<[string, PlanSketch, readonly number[]]>([
    ["nobody when everybody was told", { organisation, trainingRights: [told] }, []],
    ["somebody who was told last year", { organisation, trainingRights: [{ ...told, informedOn: "2026-12-31" }] }, [1]],
    [
      "nobody whose right is not filled in",
      { organisation, trainingRights: [{ ...told, right: null, informedOn: null }] },
      [],
    ],
    [
      "nobody for a year that is over",
      { organisation, trainingRights: [{ ...told, year: 2026, informedOn: null }] },
      [],
    ],
    [
      "nobody while the reference date is empty",
      { organisation: { country: "BE" }, trainingRights: [{ ...told, informedOn: null }] },
      [],
    ],
    ["somebody with an account", withAccount, [1]],
    [
      "somebody with an account once, also when the year is recorded",
      { ...withAccount, trainingRights: [{ ...told, informedOn: null }] },
      [1],
    ],
    ["nobody with an account who was told", { ...withAccount, trainingRights: [told] }, []],
    [
      "nobody by an account of another year",
      { ...withAccount, organisation: { ...withAccount.organisation, planYear: 2028 } },
      [],
    ],
    [
      "nobody without a right, below ten workers",
      { ...withAccount, organisation: { ...withAccount.organisation, fteQuarter4: 9 } },
      [],
    ],
  ])("%s", (_fact, sketch, people) => {
    expect(found("W-BE-06", aPlan(sketch)).map(({ facts }) => facts.people)).toEqual(people);
  });
});
