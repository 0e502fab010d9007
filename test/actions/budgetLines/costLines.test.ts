import { describe, expect, it } from "vitest";
import { costBasis, type CostBasis } from "../../../src/actions/budgetLines/costBasis";
import type { CostLine } from "../../../src/actions/budgetLines/costLine";
import { proposedLines } from "../../../src/actions/budgetLines/proposedLines";
import { foreseenCosts, writeCostLines } from "../../../src/actions/budgetLines/writeCostLines";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const hour = 60;
const plan = (sketch: PlanSketch = {}) =>
  aPlan({
    organisation: { referenceDate: "2026-11-16", hoursPerDay: 7.6 * hour, vatDeductible: 0 },
    trainings: [{ id: "OPL-001", title: "R", participants: 12, duration: 15.2 * hour, inCompany: true }],
    employees: [{ hourlyCost: 3500 }, { hourlyCost: 4200 }, { hourlyCost: null }],
    ...sketch,
  });

describe("what the costs follow from", () => {
  it("is read from the training: days from its duration, and the mean hourly cost of the organisation", () => {
    expect(costBasis(plan(), "OPL-001")).toMatchObject({
      participants: 12,
      groups: 1,
      days: 2,
      dayLength: 456,
      hourlyCost: 3850,
      wageSource: "everyone",
    });
  });

  it("is read from its sessions once there are: their number, days and the wages of who has a place", () => {
    const withSessions = plan({
      trainings: [{ id: "OPL-001", duration: 15 * hour, participants: null, targetGroupId: "DG-1" }],
      targetGroups: [{ id: "DG-1", filter: "everyone" }],
      employees: [
        { id: "P-1", hourlyCost: 3000 },
        { id: "P-2", hourlyCost: 9000 },
      ],
      sessions: [
        { id: "S-1", trainingId: "OPL-001" },
        { id: "S-2", trainingId: "OPL-001" },
        { id: "S-3", trainingId: "OPL-001", status: "cancelled" },
      ],
      trainingDays: [
        { sessionId: "S-1", date: "2027-03-01" },
        { sessionId: "S-1", date: "2027-03-02" },
        { sessionId: "S-1", date: "2027-03-03" },
        { sessionId: "S-2", date: "2027-04-01" },
      ],
      enrolments: [
        { sessionId: "S-1", employeeId: "P-1", status: "enrolled" },
        { sessionId: "S-1", employeeId: "P-2", status: "waitingList" },
      ],
    });
    expect(costBasis(withSessions, "OPL-001")).toMatchObject({
      participants: 1,
      groups: 2,
      days: 3,
      dayLength: 5 * hour,
      hourlyCost: 3000,
      wageSource: "enrolled",
    });
  });

  it("goes from target group to department before everyone", () => {
    const sketch: PlanSketch = {
      trainings: [{ id: "OPL-001", targetGroupId: "DG-1", department: "Magazijn" }],
      employees: [
        { department: "Magazijn", hourlyCost: 3000 },
        { department: "Verkoop", hourlyCost: 5000 },
      ],
    };
    expect(costBasis(plan(sketch), "OPL-001")).toMatchObject({ hourlyCost: 3000, wageSource: "department" });
    const group = { id: "DG-1", filter: "department", filterValue: "Verkoop" } as const;
    expect(costBasis(plan({ ...sketch, targetGroups: [group] }), "OPL-001")).toMatchObject({
      hourlyCost: 5000,
      wageSource: "targetGroup",
    });
  });

  it("leaves open what nobody knows", () => {
    const unknown = plan({ trainings: [{ id: "OPL-001" }], employees: [] });
    expect(costBasis(unknown, "OPL-001")).toMatchObject({ participants: null, days: null, hourlyCost: null });
    expect(costBasis(unknown, "OPL-999")).toBeNull();
  });

  it("needs more groups when a group may hold fewer people", () => {
    const training = { id: "OPL-001", participants: 25, groupMax: 12 };
    expect(costBasis(plan({ trainings: [training] }), "OPL-001")?.groups).toBe(3);
  });
});

describe("wages of absence of people who are enrolled", () => {
  const day = 8 * hour;
  const fullTime = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  const tuesday = { sessionId: "S-1", date: "2027-03-02", start: 9 * hour, end: 17 * hour } as const;
  const enrolled = (employeeId: string) => ({ sessionId: "S-1", employeeId, status: "enrolled" as const });
  const withPeople = (sketch: PlanSketch = {}) =>
    plan({
      trainings: [{ id: "OPL-001", participants: 2, duration: 8 * hour, cluster: "d" }],
      employees: [
        { id: "P-1", hourlyCost: 3333, ...fullTime },
        { id: "P-2", hourlyCost: 5000, ...fullTime, tuesday: 4 * hour },
      ],
      sessions: [{ id: "S-1", trainingId: "OPL-001" }],
      trainingDays: [tuesday],
      enrolments: [enrolled("P-1"), enrolled("P-2")],
      ...sketch,
    });
  const proposed = (given: ReturnType<typeof plan>, changed: Partial<CostBasis> = {}) => {
    const basis = { ...(costBasis(given, "OPL-001") as CostBasis), ...changed };
    const lines = proposedLines(given, "OPL-001", basis);
    return (costType: CostLine["costType"]) => lines.find((line) => line.costType === costType);
  };

  it("are their own hours at their own cost, as one amount that is right to the cent", () => {
    expect(proposed(withPeople())("absenceWage")).toMatchObject({
      quantity: 1,
      unit: "fixed",
      unitPrice: 8 * 3333 + 4 * 5000,
    });
    expect(proposed(withPeople(), { replaced: 0.5 })("replacement")).toMatchObject({ quantity: 6, unit: "hour" });
  });

  it("count the hours of a mandatory training on a day off too", () => {
    const mandatory = withPeople({ trainings: [{ id: "OPL-001", participants: 2, mandatory: true }] });
    expect(proposed(mandatory)("absenceWage")?.unitPrice).toBe(8 * 3333 + 8 * 5000);
  });

  it.each<[string, PlanSketch, object]>([
    ["nobody is enrolled", { enrolments: [] }, { kind: "nobody" }],
    ["a place is open", { enrolments: [enrolled("P-1")] }, { kind: "placesOpen", enrolled: 1, participants: 2 }],
    ["a day has no end", { trainingDays: [{ ...tuesday, end: null }] }, { kind: "timeUnknown" }],
    ["an hourly cost is missing", { employees: [{ id: "P-1", hourlyCost: 3000 }] }, { kind: "costUnknown", people: 1 }],
  ])("are people × hours × mean cost while %s", (_case, sketch, reason) => {
    const given = withPeople(sketch);
    expect(costBasis(given, "OPL-001")).toMatchObject({ peopleWage: null, enrolledWage: reason });
    expect(proposed(given)("absenceWage")).toMatchObject({ quantity: 16, unit: "hour" });
  });
});

/** The reference case of the domain (5.3): 12 people, 2 days of 7.6 hours at 38.50, 40 km a day, a quarter replaced. */
const referenceBasis: CostBasis = {
  ...(costBasis(plan(), "OPL-001") as CostBasis),
  hourlyCost: 3850,
  kmPerDay: 40,
  replaced: 0.25,
};
const prices: Partial<Record<CostLine["costType"], number>> = {
  trainerFee: 1450,
  material: 45,
  room: 350,
  catering: 28,
  travel: 0.23,
  licence: 15,
  replacement: 29.4,
};
const percentages: Partial<Record<CostLine["costType"], number>> = { overhead: 8, contingency: 5 };

function referenceLines(): readonly CostLine[] {
  return proposedLines(plan(), "OPL-001", referenceBasis)
    .filter(({ costType }) => costType !== "courseFee" && costType !== "internalTrainer")
    .map(({ costType, quantity, unit, unitPrice, vatRate, quoteId }) => {
      const price = prices[costType];
      return {
        costType,
        unit,
        vatRate,
        quoteId,
        quantity: percentages[costType] ?? quantity,
        unitPrice: price === undefined ? unitPrice : Math.round(price * 100),
      };
    });
}

describe("reference case R", () => {
  const costs = foreseenCosts(plan(), "OPL-001", referenceLines());

  it.each([
    ["trainerFee", 2900],
    ["material", 540],
    ["room", 700],
    ["catering", 672],
    ["travel", 220.8],
    ["licence", 180],
    ["overhead", 417.02],
    ["contingency", 260.64],
    ["absenceWage", 7022.4],
    ["replacement", 1340.64],
  ] as const)("%s comes to %d", (costType, euros) => {
    expect(costs.byType.get(costType)).toBe(Math.round(euros * 100));
  });

  it("comes out to the cent from direct to gross", () => {
    expect(costs).toMatchObject({ direct: 521280, percentages: 67766, cash: 589046, wages: 836304, gross: 1425350 });
  });

  it("comes to the same once it stands in the budget", () => {
    const after = planWith(plan(), writeCostLines(plan(), "OPL-001", referenceLines()));
    expect(after.budgetLines).toHaveLength(10);
    expect(foreseenCosts(after, "OPL-001", [])).toEqual(costs);
  });

  it("adds the VAT that cannot be deducted (F-B3)", () => {
    const withVat = plan({ organisation: { vatDeductible: 0.4 } });
    const trainer = referenceLines().filter(({ costType }) => costType === "trainerFee");
    const taxed = trainer.map((line) => ({ ...line, vatRate: 0.21 }));
    expect(foreseenCosts(withVat, "OPL-001", taxed).gross).toBe(326540);
  });
});

describe("what is proposed", () => {
  const lineOf = (sketch: PlanSketch, costType: CostLine["costType"]) =>
    proposedLines(plan(sketch), "OPL-001", referenceBasis).find((line) => line.costType === costType);
  const usual = (sketch: PlanSketch) =>
    proposedLines(plan(sketch), "OPL-001", referenceBasis)
      .filter(({ isUsual }) => isUsual)
      .map(({ costType }) => costType);

  it.each([
    [{ inCompany: true }, "trainerFee"],
    [{ inCompany: false }, "courseFee"],
    [{ delivery: "internal" as const }, "internalTrainer"],
    [{ form: "eLearning" as const }, "licence"],
  ])("ticks the wages and, for %o, %s", (training, costType) => {
    expect(usual({ trainings: [{ id: "OPL-001", ...training }] })).toEqual([costType, "absenceWage"]);
  });

  it("takes prices from the rest of the plan, the middle one, and the day rate of the supplier", () => {
    const budgetLines = [20, 24, 90].map((euros) => ({
      trainingId: "OPL-002",
      costType: "catering" as const,
      unit: "personDay" as const,
      unitPrice: euros * 100,
    }));
    expect(lineOf({ budgetLines }, "catering")).toMatchObject({ quantity: 24, unitPrice: 2400 });
    const suppliers = [{ id: "LEV-1", dayRate: 160000 }];
    const trainings = [{ id: "OPL-001", inCompany: true, supplierId: "LEV-1" }];
    expect(lineOf({ suppliers, trainings }, "trainerFee")).toMatchObject({ quantity: 2, unitPrice: 160000 });
  });

  it("takes the chosen quote as one price for everything", () => {
    const quotes = [
      { id: "OFF-1", trainingId: "OPL-001", price: 300000, chosen: false },
      { id: "OFF-2", trainingId: "OPL-001", price: 250001, chosen: true },
    ];
    expect(lineOf({ quotes }, "trainerFee")).toMatchObject({
      quantity: 1,
      unit: "fixed",
      unitPrice: 250001,
      quoteId: "OFF-2",
    });
  });

  it("ticks nothing that stands in the budget already", () => {
    const budgetLines = [{ trainingId: "OPL-001", costType: "absenceWage" as const, quantity: 1, unitPrice: 100 }];
    expect(usual({ budgetLines })).toEqual(["trainerFee"]);
    expect(lineOf({ budgetLines }, "absenceWage")?.there).toHaveLength(1);
  });
});

describe("VAT of what is proposed", () => {
  const law = [
    { code: "NL.vat.rate", value: 0.19, validFrom: "2020-01-01", validTo: "2026-12-31", country: "NL" as const },
    { code: "NL.vat.rate", value: 0.21, validFrom: "2027-01-01", country: "NL" as const },
  ];
  const dutch = (crkbo: boolean | null, sketch: PlanSketch = {}) =>
    plan({
      organisation: { country: "NL", planYear: 2027, referenceDate: "2026-11-16", hoursPerDay: 456, vatDeductible: 0 },
      legalParameters: law,
      suppliers: [{ id: "LEV-1", name: "Lasschool", crkbo }],
      trainings: [{ id: "OPL-001", participants: 12, duration: 15.2 * hour, supplierId: "LEV-1" }],
      ...sketch,
    });
  const vatIn = (given: ReturnType<typeof plan>, changed: Partial<CostBasis> = {}) => {
    const basis = { ...(costBasis(given, "OPL-001") as CostBasis), ...changed };
    const lines = proposedLines(given, "OPL-001", basis);
    const rate = (costType: CostLine["costType"]) => lines.find((line) => line.costType === costType)?.vatRate;
    return [rate("courseFee"), rate("trainerFee"), rate("room"), rate("absenceWage")];
  };

  it("is nothing for the teaching of a supplier in the CRKBO, and the rate of the plan year for what else is bought", () => {
    expect(vatIn(dutch(true))).toEqual([0, 0, 0.21, null]);
    expect(vatIn(dutch(false))).toEqual([0.21, 0.21, 0.21, null]);
    expect(vatIn(dutch(null))).toEqual([0.21, 0.21, 0.21, null]);
  });

  it("follows the rate that people type for what is taxed", () => {
    expect(vatIn(dutch(true), { vatRate: 0.09 })).toEqual([0, 0, 0.09, null]);
    expect(vatIn(dutch(false), { vatRate: null })).toEqual([null, null, null, null]);
  });

  it("is that of the line which is there: nothing that people filled in is written over", () => {
    const budgetLines = [
      { id: "BUD-1", trainingId: "OPL-001", costType: "courseFee" as const, unitPrice: 100, vatRate: 0.06 },
      { id: "BUD-2", trainingId: "OPL-001", costType: "room" as const, unitPrice: 100, vatRate: 0 },
    ];
    expect(vatIn(dutch(true, { budgetLines }))).toEqual([0.06, 0, 0, null]);
    const open = budgetLines.map((line) => ({ ...line, vatRate: null }));
    expect(vatIn(dutch(true, { budgetLines: open }))).toEqual([0, 0, 0.21, null]);
  });

  it("is left open without a rate in the table of legal amounts", () => {
    expect(vatIn(dutch(false, { legalParameters: [] }))).toEqual([null, null, null, null]);
  });
});

describe("writing next to what is there", () => {
  const line: CostLine = { costType: "room", quantity: 2, unit: "day", unitPrice: 35000, vatRate: null, quoteId: null };
  const room = { trainingId: "OPL-001", costType: "room", quantity: 1, unit: "day", unitPrice: 30000 } as const;

  it("changes the one line of a type that was ticked, and no other", () => {
    const there = plan({
      budgetLines: [
        { ...room, id: "BUD-7", scenario: "proposed" },
        { id: "BUD-8", trainingId: "OPL-002", costType: "room" },
      ],
    });
    const [change] = writeCostLines(there, "OPL-001", [line]);
    expect(change).toEqual({
      table: "budgetLines",
      added: [],
      changed: [
        {
          id: "BUD-7",
          fields: [
            { field: "quantity", to: 2 },
            { field: "unitPrice", to: 35000 },
          ],
        },
      ],
    });
  });

  it("leaves the VAT and the quote of a line alone when nobody filled them in", () => {
    const there = plan({ budgetLines: [{ ...room, id: "BUD-7", quantity: 2, vatRate: 0.21, quoteId: "OFF-1" }] });
    expect(writeCostLines(there, "OPL-001", [line])[0]?.changed).toEqual([
      { id: "BUD-7", fields: [{ field: "unitPrice", to: 35000 }] },
    ]);
  });

  it("writes nothing over two lines of one type: nobody said which", () => {
    const [change] = writeCostLines(plan({ budgetLines: [room, room] }), "OPL-001", [line]);
    expect(change).toMatchObject({ added: [], changed: [] });
  });

  it("gives a new line the scenario of the others, so that percentages find their direct costs", () => {
    const there = plan({ budgetLines: [{ ...room, id: "BUD-001", scenario: "proposed" }] });
    const overhead: CostLine = { ...line, costType: "overhead", unit: "percent", quantity: 10, unitPrice: null };
    expect(writeCostLines(there, "OPL-001", [overhead])[0]?.added).toMatchObject([
      { id: "BUD-002", scenario: "proposed", quantity: 10, unit: "percent" },
    ]);
    expect(foreseenCosts(there, "OPL-001", [overhead]).percentages).toBe(3000);
  });
});
