import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import { carryGroups, type CarryGroup } from "../../../src/actions/nextYear/carryGroups";
import { nextYearPlan } from "../../../src/actions/nextYear/nextYearPlan";
import { nextYearPreview } from "../../../src/actions/nextYear/nextYearPreview";
import type { PlanFile } from "../../../src/actions/planFiles/planFile";
import { withoutLooseReferences } from "../../../src/actions/planFiles/soundPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const today = "2027-11-16";

function fileOf(plan: Plan): PlanFile {
  return { name: "plan 2027.xlsx", plan, language: "nl-NL", ownWords: new Map(), unread: 0, savedOn: "2027-11-01" };
}

function next(sketch: PlanSketch, groups: readonly CarryGroup[] = carryGroups): Plan {
  const plan = aPlan({ ...sketch, organisation: { country: "BE", planYear: 2027, ...sketch.organisation } });
  return nextYearPlan(fileOf(plan), { groups, language: "nl-NL", today });
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("the settings", () => {
  const last = {
    name: "De Linde",
    planYear: 2027,
    termFrom: 2025,
    termTo: 2027,
    hoursPerDay: 456,
    budgetGranted: 90_000_00,
    budgetStatus: "approved",
    budgetApprovedOn: "2027-01-10",
    fteQuarter1: 40,
  } as const;

  it("become those of the next year, with a new term when the old one is over", () => {
    const { organisation } = next({ organisation: last });
    expect(organisation).toMatchObject({
      name: "De Linde",
      planYear: 2028,
      termFrom: 2028,
      termTo: 2030,
      hoursPerDay: 456,
    });
    expect(next({ organisation: { ...last, termTo: 2029 } }).organisation).toMatchObject({
      termFrom: 2025,
      termTo: 2029,
    });
  });

  it("begin without a granted budget, an approval and the quarters of last year", () => {
    expect(next({ organisation: last }).organisation).toMatchObject({
      budgetGranted: null,
      budgetStatus: "proposal",
      budgetApprovedOn: null,
      fteQuarter1: null,
    });
  });
});

describe("people", () => {
  const employees = [
    { id: "M1", name: "Ann" },
    { id: "M2", name: "Bo", endDate: "2027-12-31" },
    { id: "M3", name: "Cas", endDate: "2028-01-01" },
  ] as const;

  it("go along when they are still in service on 1 January", () => {
    expect(ids(next({ employees }).employees)).toEqual(["M1", "M3"]);
  });

  it("leave nothing of theirs behind when they left", () => {
    const plan = next({
      employees,
      certificates: [
        { id: "A1", employeeId: "M1", name: "VCA", validUntil: "2028-05-01" },
        { id: "A2", employeeId: "M2", name: "VCA" },
      ],
      competenceLevels: [{ id: "N1", competenceId: "C1", employeeId: "M2" }],
      competences: [{ id: "C1", name: "Lassen" }],
    });
    expect(ids(plan.certificates)).toEqual(["A1"]);
    expect(plan.competenceLevels).toEqual([]);
  });

  it("keep the last day of a certificate that counted from a training that stays behind", () => {
    const plan = next({
      employees,
      trainings: [{ id: "O1", title: "VCA", status: "finished", validityMonths: 12 }],
      certificates: [{ employeeId: "M1", name: "VCA", trainingId: "O1", obtainedOn: "2027-03-01" }],
    });
    expect(plan.certificates).toMatchObject([{ trainingId: null, validUntil: "2028-03-01" }]);
  });

  it("open with the balance of their training right: right, less what they followed", () => {
    const plan = next({
      organisation: { fteQuarter4: 40, hoursPerDay: 456 },
      employees: [{ id: "M1", name: "Ann", fte: 1 }],
      legalParameters: [
        { code: "BE.plan.workers", value: 20 },
        { code: "BE.right.days20", value: 5 },
        { code: "BE.right.windowYears", value: 5 },
      ],
      sessions: [{ id: "S1", trainingId: "O1", status: "done" }],
      trainingDays: [{ sessionId: "S1", date: "2027-05-01", start: 540, end: 540 + 456 }],
      enrolments: [{ sessionId: "S1", employeeId: "M1", status: "present" }],
    });
    expect(plan.trainingRights).toMatchObject([
      { employeeId: "M1", year: 2027, right: 5, taken: 1 },
      { employeeId: "M1", year: 2028, right: null, taken: null, carriedIn: 4 },
    ]);
  });

  it("use the oldest days first and lose those older than the period over which they may be carried (F-C3)", () => {
    const plan = next({
      employees: [{ id: "M1", name: "Ann" }],
      trainingRights: [
        { employeeId: "M1", year: 2023, right: 5, taken: 2 },
        { employeeId: "M1", year: 2027, right: 5, taken: 1 },
      ],
    });
    expect(plan.trainingRights.find(({ year }) => year === 2028)?.carriedIn).toBe(5);
  });
});

describe("needs", () => {
  const needs = [
    { id: "B1", title: "Excel", status: "postponed", timesCarried: 1 },
    { id: "B2", title: "Lassen", status: "included" },
    { id: "B3", title: "Yoga", status: "rejected" },
    { id: "B4", title: "VCA", status: "included" },
    { id: "B5", title: "Frans", status: "new", timesCarried: null },
  ] as const;
  const trainings = [
    { id: "O1", title: "Lassen", needIds: ["B2"], status: "approved", overrideRank: 1 },
    { id: "O2", title: "VCA", needIds: ["B4"], status: "finished" },
  ] as const;

  it("go along while they wait, once more carried, with their test", () => {
    const plan = next({
      needs,
      trainings,
      needTests: [
        { id: "T1", needId: "B1" },
        { id: "T3", needId: "B3" },
      ],
    });
    expect(plan.needs.map(({ id, status, timesCarried }) => [id, status, timesCarried])).toEqual([
      ["B1", "postponed", 2],
      ["B2", "included", 1],
      ["B5", "new", 1],
    ]);
    expect(ids(plan.needTests)).toEqual(["T1"]);
  });

  it("that were carried twice are asked about by W-JP-02", () => {
    const found = planWarnings(next({ needs, trainings })).filter(({ code }) => code === "W-JP-02");
    expect(found.map(({ place }) => place.row)).toEqual(["B1"]);
    expect(nextYearPreview(aPlan({ needs, trainings }), carryGroups, today).carriedTwice).toBe(1);
  });

  it("whose training stays behind must be decided upon again", () => {
    const without = next(
      { needs, trainings },
      carryGroups.filter((group) => group !== "trainings"),
    );
    expect(without.needs.find(({ id }) => id === "B2")?.status).toBe("tested");
    expect(without.trainings).toEqual([]);
  });

  it("have the trainings that were not held with them, as plans with their budget a year later", () => {
    const plan = next({
      needs,
      trainings,
      budgetLines: [
        { id: "R1", trainingId: "O1", costType: "courseFee", month: "2027-03", quoteId: "Q1" },
        { id: "R2", trainingId: "O2", costType: "courseFee" },
      ],
    });
    expect(plan.trainings).toMatchObject([{ id: "O1", status: "planned", overrideRank: null, needIds: ["B2"] }]);
    expect(plan.budgetLines).toMatchObject([{ id: "R1", month: "2028-03", quoteId: null }]);
  });
});

describe("goals, contracts and law", () => {
  it("take along what is not reached, also when the figure must fall", () => {
    const goals = [
      { id: "D1", name: "Minder verzuim", baseline: 8, target: 4, actual: 4 },
      { id: "D2", name: "Minder uitval", baseline: 8, target: 4, actual: 5 },
      { id: "D3", name: "Zonder meting", target: 4 },
    ];
    expect(ids(next({ goals }).goals)).toEqual(["D2", "D3"]);
  });

  it("name the contracts to agree on again", () => {
    const sketch = {
      suppliers: [{ id: "L1", name: "Syntra" }],
      contracts: [
        { id: "C1", supplierId: "L1", name: "Raamcontract", end: "2028-06-30" },
        { id: "C2", supplierId: "L1", name: "Oud", end: "2027-06-30" },
        { id: "C3", supplierId: "L1", name: "Lang", end: "2030-06-30" },
      ],
    };
    const { ending } = nextYearPreview(aPlan({ organisation: { planYear: 2027 }, ...sketch }), carryGroups, today);
    expect(ending.map(({ id, supplier }) => [id, supplier])).toEqual([
      ["C2", "Syntra"],
      ["C1", "Syntra"],
    ]);
    expect(ids(next(sketch).contracts)).toEqual(["C1", "C3"]);
  });

  it("keep own legal amounts in force and add those the add-in knows", () => {
    const own = [
      { id: "W1", code: "EIGEN", value: 1 },
      { id: "W2", code: "OUD", value: 1, validTo: "2027-12-31" },
    ];
    const plan = next({ legalParameters: own });
    const codes = plan.legalParameters.map(({ code }) => code);
    expect(codes).toContain("EIGEN");
    expect(codes).toContain("BE.plan.workers");
    expect(codes).not.toContain("OUD");
    expect(new Set(ids(plan.legalParameters)).size).toBe(codes.length);
  });
});

it("says what last year cost and what was granted but not used", () => {
  const plan = next({
    organisation: { budgetGranted: 1_000_00 },
    budgetLines: [{ costType: "courseFee", quantity: 1, unitPrice: 600_00 }],
    expenses: [{ date: "2027-03-01", amount: 250_00, status: "realised" }],
  });
  const [source] = plan.analysisSources;
  expect(source).toMatchObject({ document: "Opleidingsplan 2027", kind: "previousPlan", link: "plan 2027.xlsx" });
  expect(source?.finding?.replaceAll("\u00a0", " ")).toBe(
    "Gepland € 600; Uitgegeven € 250; Toegekend € 1.000; Niet gebruikt € 750. cursusgeld € 600",
  );
});

it("leaves sessions, enrolments, spending, the seal and the log behind", () => {
  const plan = nextYearPlan(fileOf(examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-NL" })), {
    groups: carryGroups,
    language: "nl-NL",
    today,
  });
  const { sessions, trainingDays, enrolments, expenses, changeLog, acceptedWarnings, systemValues } = plan;
  expect([sessions, trainingDays, enrolments, expenses, changeLog, acceptedWarnings, systemValues].flat()).toEqual([]);
  expect(plan.employees.length).toBeGreaterThan(100);
});

it("holds no reference to what it does not hold, whatever is ticked", () => {
  const file = fileOf(examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-NL" }));
  fc.assert(
    fc.property(fc.subarray([...carryGroups]), (groups) => {
      const plan = nextYearPlan(file, { groups, language: "nl-NL", today });
      expect(withoutLooseReferences(plan)).toEqual(plan);
      for (const rows of Object.values(plan))
        if (Array.isArray(rows)) expect(new Set(ids(rows as Plan["needs"])).size).toBe(rows.length);
    }),
    { numRuns: 30 },
  );
});
