import { describe, expect, it } from "vitest";
import { planWarnings } from "../../../../src/domain/warnings/planWarnings";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const lines = [
  { trainingId: "O1", costType: "trainerFee", quantity: 2, unitPrice: 145_000 },
  { trainingId: "O1", costType: "subsidy", quantity: 1, unitPrice: -90_000 },
] as const;
const trainings = [{ id: "O1", title: "Lassen", cluster: "a", department: "Productie" }] as const;

describe("W-BUD-01 budgetExceeded", () => {
  it("names the cents above what was granted", () => {
    expect(
      found("W-BUD-01", aPlan({ organisation: { budgetGranted: 199_999 }, trainings, budgetLines: lines })),
    ).toEqual([
      {
        at: "organisation//budgetGranted",
        facts: { department: null, cluster: null, costCentre: null, planned: 200_000, granted: 199_999, over: 1 },
      },
    ]);
  });

  it("compares a frame with its own department and cluster", () => {
    expect(
      found(
        "W-BUD-01",
        aPlan({
          trainings,
          budgetLines: lines,
          budgetFrames: [
            { id: "K1", department: "productie", granted: 100_000 },
            { id: "K2", cluster: "b", granted: 0 },
            { id: "K3", department: "Productie", cluster: "a", granted: 200_000 },
          ],
        }),
      ),
    ).toEqual([
      {
        at: "budgetFrames/K1/granted",
        facts: {
          department: "productie",
          cluster: null,
          costCentre: null,
          planned: 200_000,
          granted: 100_000,
          over: 100_000,
        },
      },
    ]);
  });

  it("accepts a plan that uses the budget to the last cent", () => {
    expect(
      found("W-BUD-01", aPlan({ organisation: { budgetGranted: 200_000 }, trainings, budgetLines: lines })),
    ).toEqual([]);
  });

  it("leaves out lines of another scenario than the active one", () => {
    expect(
      found(
        "W-BUD-01",
        aPlan({
          organisation: { budgetGranted: 100 },
          scenarios: [{ scenario: "granted", active: true }],
          trainings,
          budgetLines: lines.map((line) => ({ ...line, scenario: "needed" as const })),
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-BUD-01: which lines a frame counts, and how hard it is", () => {
  const organisation = { budgetGranted: 10_000_000 };
  const kind = { costType: "courseFee", quantity: 1, unitPrice: 100_000 } as const;
  const frame = (values: object): PlanSketch => ({ budgetFrames: [{ id: "K1", granted: 0, ...values }] });
  const planned = (sketch: PlanSketch) =>
    found("W-BUD-01", aPlan({ organisation, trainings, ...sketch })).map(({ facts }) => facts.planned);

  it("counts lines of the cost centre, whatever their department", () => {
    const budgetLines = [
      { ...kind, trainingId: "O1", costCentre: "4100" },
      { ...kind, costCentre: "4200" },
      { ...kind, department: "Verkoop", costCentre: "4100" },
    ];
    expect(planned({ ...frame({ costCentre: "4100" }), budgetLines })).toEqual([200_000]);
    expect(planned({ ...frame({ costCentre: "4100", department: "Productie" }), budgetLines })).toEqual([100_000]);
  });

  it("counts a line without a training by its own department, in no cluster", () => {
    const budgetLines = [{ ...kind, department: "Productie" }];
    expect(planned({ ...frame({ department: "Productie" }), budgetLines })).toEqual([100_000]);
    expect(planned({ ...frame({ cluster: "a" }), budgetLines })).toEqual([]);
  });

  it("does not take a department for a cost centre of the same name", () => {
    const budgetFrames = [
      { id: "K1", department: "Productie", granted: 0 },
      { id: "K2", costCentre: "Productie", granted: 0 },
    ];
    expect(planned({ budgetFrames, budgetLines: [{ ...kind, department: "Productie" }] })).toEqual([100_000]);
  });

  it("counts what has no training or no department once, also when other frames ask for a cluster", () => {
    const budgetFrames = [
      { id: "K1", department: "Verkoop", granted: 0 },
      { id: "K2", cluster: "c" as const, granted: 0 },
      { id: "K3", department: "Productie", cluster: "b" as const, granted: 0 },
    ];
    const budgetLines = [
      { ...kind, department: "Verkoop" },
      { ...kind, trainingId: "O2" },
    ];
    const plan = {
      budgetFrames,
      budgetLines,
      trainings: [...trainings, { id: "O2", title: "VCA", cluster: "c" as const }],
    };
    expect(planned(plan)).toEqual([100_000, 100_000]);
  });

  it("is silent about a frame for which nothing was filled in", () => {
    expect(planned({ ...frame({ department: "Productie", granted: null }), budgetLines: lines })).toEqual([]);
  });

  it.each([
    ["restrictive", "indicative", "error"],
    ["indicative", "restrictive", "attention"],
    [null, "indicative", "attention"],
    [null, "restrictive", "error"],
    [null, null, "error"],
  ] as const)("a frame with the limit %s in a plan with %s gives %s", (limit, budgetLimit, severity) => {
    const plan = aPlan({
      trainings,
      budgetLines: lines,
      organisation: { ...organisation, budgetLimit },
      ...frame({ department: "Productie", limit }),
    });
    const warnings = planWarnings(plan).filter(({ code }) => code === "W-BUD-01");
    expect(warnings.map((warning) => warning.severity)).toEqual([severity]);
  });
});
