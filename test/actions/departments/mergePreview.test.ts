import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePreview, rememberedChoices } from "../../../src/actions/departments/mergePreview";
import type { PlanFile } from "../../../src/actions/planFiles/planFile";
import type { Plan } from "../../../src/domain/plan/plan";
import { planMoney } from "../../../src/domain/warnings/planMoney";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { aPlan, aRow, type PlanSketch } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const whole = aPlan({ organisation: { planType: "global", planYear: 2027, referenceDate: "2027-03-01" } });

function fileOf(department: string | null, sketch: PlanSketch, savedOn: string | null = "2027-02-20"): PlanFile {
  const organisation = { planType: "department", planYear: 2027, department, ...sketch.organisation } as const;
  const plan = aPlan({ ...sketch, organisation });
  return { name: `${department}.xlsx`, plan, language: "nl-NL", ownWords: new Map(), unread: 0, savedOn };
}

const nothing = { confirmed: [], lapsing: true };

/** The plan after a merge, as the sheets would hold it. */
function merged(plan: Plan, files: readonly PlanFile[], choices: Parameters<typeof mergePreview>[2] = nothing): Plan {
  return planWith(plan, mergePreview(plan, files, choices).changes);
}

const course = (price: number, extra: PlanSketch = {}): PlanSketch => ({
  trainings: [{ id: "OPL-001", title: "Heftruck", status: "planned", participants: 5 }],
  budgetLines: [{ id: "BUD-001", trainingId: "OPL-001", costType: "trainerFee", quantity: 1, unitPrice: price }],
  ...extra,
});

describe("a file", () => {
  it("brings its rows under IDs of its department, with the department filled in", () => {
    const plan = merged(whole, [fileOf("Verkoop Noord", course(100_00))]);
    expect(plan.trainings).toMatchObject([{ id: "VERKOOP-NOORD/OPL-001", department: "Verkoop Noord" }]);
    expect(plan.budgetLines).toMatchObject([
      { id: "VERKOOP-NOORD/BUD-001", trainingId: "VERKOOP-NOORD/OPL-001", department: "Verkoop Noord" },
    ]);
  });

  it("that is not a department's, of another year or chosen twice is refused with why", () => {
    const files = [
      fileOf(null, {}),
      fileOf("Service", { organisation: { planYear: 2026 } }),
      fileOf("Productie", {}),
      fileOf("PRODUCTIE", {}),
    ];
    expect(mergePreview(whole, files, nothing).refused.map(({ problem }) => problem)).toEqual([
      "noDepartment",
      "otherYear",
      "sameDepartment",
    ]);
  });

  it("counts new, changed, equal and missing rows when it is read again", () => {
    const first = merged(whole, [fileOf("Productie", course(100_00, { needs: [{ id: "B1", title: "x" }] }))]);
    const again = fileOf("Productie", course(120_00, { blocks: [{ id: "K1", name: "Piek" }] }));
    const [department] = mergePreview(first, [again], nothing).departments;
    expect(department).toMatchObject({ added: 1, changed: 1, unchanged: 1, missing: 1 });
  });

  it("makes a row it no longer has count for nothing, unless the user wants it left as it is", () => {
    const first = merged(whole, [fileOf("Productie", course(100_00))]);
    const empty = [fileOf("Productie", {})];
    expect(planMoney(merged(first, empty)).net).toBe(0);
    expect(merged(first, empty).trainings).toMatchObject([{ id: "PRODUCTIE/OPL-001", status: "cancelled" }]);
    expect(planMoney(merged(first, empty, { confirmed: [], lapsing: false })).net).toBe(100_00);
  });

  it("leaves people whom the organisation has under the same ID and name to the organisation", () => {
    const employees = [{ id: "MED-001", name: "Ann", department: "Productie" }];
    const own = aPlan({ organisation: whole.organisation, employees });
    const file = fileOf("Productie", {
      employees: [...employees, { id: "MED-002", name: "Bo" }],
      sessions: [{ id: "SES-001", trainingId: "OPL-001" }],
      trainings: [{ id: "OPL-001", title: "VCA" }],
      enrolments: [{ id: "DEEL-001", sessionId: "SES-001", employeeId: "MED-001" }],
    });
    const plan = merged(own, [file]);
    expect(plan.employees.map(({ id }) => id)).toEqual(["MED-001", "PRODUCTIE/MED-002"]);
    expect(plan.enrolments).toMatchObject([{ sessionId: "PRODUCTIE/SES-001", employeeId: "MED-001" }]);
  });

  it("names departments that nobody works in", () => {
    const file = fileOf("Productie", { needs: [{ title: "x", department: "Prodcutie" }] });
    expect(mergePreview(whole, [file], nothing).departments[0]?.unknownDepartments).toEqual(["Prodcutie"]);
  });

  it("has percentages as amounts, which would otherwise be taken of other costs", () => {
    const overhead = {
      id: "BUD-002",
      costType: "overhead",
      trainingId: "OPL-001",
      quantity: 10,
      unit: "percent",
    } as const;
    const [line] = course(100_00).budgetLines ?? [];
    const plan = merged(whole, [fileOf("Productie", course(0, { budgetLines: [line ?? {}, overhead] }))]);
    expect(plan.budgetLines[1]).toMatchObject({ quantity: 1, unit: "fixed", unitPrice: 10_00 });
  });
});

describe("what is remembered", () => {
  it("warns about a file that was saved more than 14 days before the reference date (W-CON-02)", () => {
    const codes = planWarnings(merged(whole, [fileOf("Productie", {}, "2027-02-01")])).map(({ code }) => code);
    expect(codes).toContain("W-CON-02");
  });

  it("agrees with the total, until an amount is changed in the plan of the organisation (W-CON-04)", () => {
    const plan = merged(whole, [fileOf("Productie", course(100_00)), fileOf("Verkoop", course(50_00))]);
    const codes = (of: Plan) => planWarnings(of).map(({ code }) => code);
    expect(codes(plan)).not.toContain("W-CON-04");
    const [line, ...others] = plan.budgetLines;
    const changed = { ...plan, budgetLines: [{ ...(line ?? aRow("budgetLines", {})), unitPrice: 1_00 }, ...others] };
    expect(codes(changed)).toContain("W-CON-04");
  });
});

/** A session of one day in March, with people of the department. */
const session = (people: number, price = 6_000_00, date = "2027-03-12"): PlanSketch =>
  course(price, {
    trainings: [{ id: "OPL-001", title: "Heftrück ", status: "planned", participants: people }],
    sessions: [{ id: "SES-001", trainingId: "OPL-001", status: "confirmed" }],
    trainingDays: [{ id: "DAG-001", sessionId: "SES-001", date, start: 540, end: 960 }],
    employees: Array.from({ length: people }, (_, index) => ({ id: `MED-${index}`, name: `Naam ${index}` })),
    enrolments: Array.from({ length: people }, (_, index) => ({
      id: `DEEL-${index}`,
      sessionId: "SES-001",
      employeeId: `MED-${index}`,
      status: "enrolled" as const,
    })),
  });

describe("trainings that look alike", () => {
  const files = [fileOf("A", session(8)), fileOf("B", session(4))];
  const key = "A/OPL-001 B/OPL-001";

  it("are listed and left apart until the user says they are one", () => {
    const { same, total } = mergePreview(whole, files, nothing);
    expect(same).toMatchObject([{ key, reason: "sameTitle", participants: 12 }]);
    expect(total).toBe(12_000_00);
    expect(merged(whole, files).trainings).toHaveLength(2);
  });

  it("count a shared session once and divide it by participants: 6,000 for 8 and 4 is 4,000 and 2,000 (F-X1)", () => {
    const preview = mergePreview(whole, files, { confirmed: [key], lapsing: true });
    expect(preview.departments.map(({ department, net }) => [department, net])).toEqual([
      ["A", 4_000_00],
      ["B", 2_000_00],
    ]);
    expect(preview.shared).toMatchObject([{ cost: 6_000_00 }]);
    const plan = planWith(whole, preview.changes);
    expect(planMoney(plan).net).toBe(6_000_00);
    expect(plan.trainings).toMatchObject([{ id: "A/OPL-001", department: null, participants: 12 }]);
    expect(plan.sessions).toHaveLength(1);
    expect(plan.trainingDays).toHaveLength(1);
    expect(plan.enrolments.every(({ sessionId }) => sessionId === "A/SES-001")).toBe(true);
    expect(plan.budgetLines.map(({ trainingId }) => trainingId)).toEqual(["A/OPL-001", "A/OPL-001"]);
  });

  it("keep their own cost when their sessions are on other days", () => {
    const apart = [fileOf("A", session(8)), fileOf("B", session(4, 6_000_00, "2027-04-12"))];
    const { shared, total } = mergePreview(whole, apart, { confirmed: [key], lapsing: true });
    expect([shared, total]).toEqual([[], 12_000_00]);
  });

  it("stay one when the files are read again, and ask for both files", () => {
    const plan = merged(whole, files, { confirmed: [key], lapsing: true });
    const again = mergePreview(plan, files, nothing);
    expect(rememberedChoices(plan, again.same)).toEqual([key]);
    expect(mergePreview(plan, files.slice(0, 1), nothing).needed).toEqual(["B"]);
    expect(again.needed).toEqual([]);
  });

  it("say from how many participants in-company pays across departments (F-B12)", () => {
    const offer = {
      quotes: [{ id: "O1", trainingId: "OPL-001", supplierId: "L1", price: 1_000_00 }],
      suppliers: [{ id: "L1", name: "Syntra" }],
      budgetLines: [
        { id: "BUD-001", trainingId: "OPL-001", costType: "courseFee", quantity: 4, unit: "person", unitPrice: 200_00 },
      ],
    } as const;
    const [group] = mergePreview(whole, [fileOf("A", course(0, offer)), fileOf("B", course(0))], nothing).same;
    expect(group).toMatchObject({ participants: 10, tippingPoint: 5 });
  });
});

describe("for whatever departments have in their plans", () => {
  const line = fc.record({
    costType: fc.constantFrom("courseFee", "room", "overhead", "subsidy"),
    unit: fc.constantFrom("person", "fixed", "percent"),
    quantity: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    unitPrice: fc.option(fc.integer({ min: -5_000_00, max: 5_000_00 }), { nil: null }),
    vatRate: fc.constantFrom(0, 0.21, null),
    training: fc.integer({ min: 0, max: 3 }),
  });
  const part = fc.array(line, { maxLength: 8 });
  const planOf = (lines: readonly (typeof line extends fc.Arbitrary<infer T> ? T : never)[]): PlanSketch => ({
    ...session(3),
    trainings: [0, 1, 2].map((index) => ({
      id: `OPL-00${index}`,
      title: `Titel ${index}`,
      status: "planned" as const,
    })),
    budgetLines: lines.map(({ training, ...rest }, index) => ({
      ...rest,
      id: `BUD-${index}`,
      trainingId: training === 3 ? null : `OPL-00${training}`,
    })),
  });

  it("the total of the organisation is that of the departments, and reading again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.boolean(), (parts, isOne) => {
        const files = parts.map((lines, index) => fileOf(`Afdeling ${index}`, planOf(lines)));
        const keys = mergePreview(whole, files, nothing).same.map(({ key }) => key);
        const choices = { confirmed: isOne ? keys : [], lapsing: true };
        const preview = mergePreview(whole, files, choices);
        const plan = planWith(whole, preview.changes);
        expect(Math.abs(planMoney(plan).net - preview.total)).toBeLessThanOrEqual(1);
        const again = mergePreview(plan, files.toReversed(), {
          ...choices,
          confirmed: isOne ? rememberedChoices(plan, preview.same) : [],
        });
        expect(again.changes.flatMap(({ added, changed, missing }) => [...added, ...changed, ...missing])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
