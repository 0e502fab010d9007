import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const holder: PlanSketch = {
  organisation: { referenceDate: "2027-01-15" },
  competences: [{ id: "C1", name: "PLC", critical: true }],
  competenceLevels: [{ competenceId: "C1", employeeId: "M1", present: 4, neededNow: 4 }],
};

describe("W-CMP-03 leaverWithoutTransfer", () => {
  it("names somebody who leaves on the last day of the twelve months", () => {
    expect(
      found("W-CMP-03", aPlan({ ...holder, employees: [{ id: "M1", name: "Bo", endDate: "2028-01-15" }] })),
    ).toEqual([{ at: "employees/M1/endDate", facts: { name: "Bo", leavesOn: "2028-01-15", competence: "PLC" } }]);
  });

  it("is silent a day later", () => {
    expect(
      found("W-CMP-03", aPlan({ ...holder, employees: [{ id: "M1", name: "Bo", endDate: "2028-01-16" }] })),
    ).toEqual([]);
  });

  it("is silent with a need about the outflow", () => {
    expect(
      found(
        "W-CMP-03",
        aPlan({
          ...holder,
          employees: [{ id: "M1", name: "Bo", endDate: "2027-06-30" }],
          needs: [{ title: "Overdracht PLC", channel: "competenceOutflow", competenceId: "C1", status: "new" }],
        }),
      ),
    ).toEqual([]);
  });

  const born = (birthYear: number, endDate: string | null = null) =>
    aPlan({
      ...holder,
      organisation: { referenceDate: "2027-01-15", planYear: 2027, country: "BE" },
      employees: [{ id: "M1", name: "Bo", birthYear, endDate }],
    });

  it("names somebody without a leaving date who may reach the pension age within the twelve months", () => {
    const facts = { name: "Bo", leavesOn: null, competence: "PLC", pensionYear: 2027 };
    expect(found("W-CMP-03", born(1961))).toEqual([{ at: "employees/M1/birthYear", facts }]);
    expect(found("W-CMP-03", born(1962)).map(({ facts: { pensionYear } }) => pensionYear)).toEqual([2028]);
    expect(found("W-CMP-03", born(1963))).toEqual([]);
  });

  it("goes by the leaving date where there is one, and leaves alone who works on after the pension age", () => {
    expect(found("W-CMP-03", born(1961, "2029-12-31"))).toEqual([]);
    expect(found("W-CMP-03", born(1955))).toEqual([]);
  });
});

describe("W-CMP-03: who leaves, and what counts as a transfer", () => {
  const leaver = (endDate: string | null): PlanSketch => ({ employees: [{ id: "M1", name: "Bo", endDate }] });
  const need = {
    title: "Overdracht",
    channel: "competenceOutflow" as const,
    competenceId: "C1",
    status: "new" as const,
  };
  const places = ["employees/M1/endDate"];

  it.each<[string, PlanSketch, readonly string[]]>([
    ["leaving on the reference date", leaver("2027-01-15"), places],
    ["left the day before", leaver("2027-01-14"), []],
    ["does not leave", leaver(null), []],
    ["is not on the staff list", { employees: [] }, []],
    ["holds a competence that is not critical", { competences: [{ id: "C1", name: "PLC", critical: false }] }, []],
    ["a rejected need transfers nothing", { needs: [{ ...need, status: "rejected" }] }, places],
    ["a need of another kind transfers nothing", { needs: [{ ...need, channel: "evaluation" }] }, places],
    ["a need about another competence transfers nothing", { needs: [{ ...need, competenceId: "C2" }] }, places],
    ["no reference date to compare with", { organisation: {} }, []],
  ])("%s", (_fact, change, expected) => {
    expect(placesFound("W-CMP-03", { ...holder, ...leaver("2027-06-30"), ...change })).toEqual(expected);
  });
});
