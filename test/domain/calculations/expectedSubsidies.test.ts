import { describe, expect, it } from "vitest";
import { expectedSubsidies, kmoRateCode } from "../../../src/domain/calculations/expectedSubsidies";
import { startingLegalParameters } from "../../../src/domain/calculations/startingLegalParameters";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const legalParameters = startingLegalParameters.map(({ code, value, validFrom }) => ({ code, value, validFrom }));
const expectedOf = (subsidies: readonly Partial<PlanRow<"subsidies">>[], sketch: PlanSketch = {}) => {
  const organisation = { planYear: 2027, referenceDate: "2027-02-01", size: "small", ...sketch.organisation } as const;
  const plan = aPlan({ legalParameters, ...sketch, organisation, subsidies });
  return [...expectedSubsidies(plan).values()].map(({ expected }) => expected);
};

describe("kmo-portefeuille", () => {
  const kmo = (base: number, date: string | null) => ({ kind: "kmoPortefeuille" as const, base, date });

  it("uses up the ceiling of the year in the order of the dates (F-B5a)", () => {
    const requests = [kmo(600_000, "2027-09-01"), kmo(900_000, "2027-02-01"), kmo(1_200_000, "2027-05-01")];
    expect(expectedOf(requests)).toEqual([120_000, 270_000, 360_000]);
  });

  it("starts with a full ceiling every year, and puts a request without a date last", () => {
    const requests = [kmo(900_000, null), kmo(1_800_000, "2027-03-01"), kmo(2_000_000, "2026-11-01")];
    expect(expectedOf(requests)).toEqual([210_000, 540_000, 600_000]);
  });

  it("puts the smaller of two requests of one day first, whichever row comes first", () => {
    expect(expectedOf([kmo(2_000_000, "2027-03-01"), kmo(900_000, "2027-03-01")])).toEqual([480_000, 270_000]);
    expect(expectedOf([kmo(900_000, "2027-03-01"), kmo(2_000_000, "2027-03-01")])).toEqual([270_000, 480_000]);
  });

  it("counts requests from the first day of the plan year on before one without a date", () => {
    expect(expectedOf([kmo(900_000, null), kmo(2_000_000, "2027-01-01")])).toEqual([150_000, 600_000]);
    expect(expectedOf([kmo(900_000, null), kmo(2_000_000, "2026-12-31")])).toEqual([270_000, 600_000]);
  });

  it("counts every dated request before one without a date when the plan has no year", () => {
    const organisation = { planYear: null };
    expect(expectedOf([kmo(900_000, null), kmo(2_000_000, "2026-12-31")], { organisation })).toEqual([
      150_000, 600_000,
    ]);
  });

  it("leaves what was granted as it is, also above the ceiling", () => {
    expect(expectedOf([{ ...kmo(900_000, "2027-03-01"), granted: 800_000 }])).toEqual([800_000]);
  });

  it("is not used up by subsidies of other schemes", () => {
    const other = { kind: "sectorFund" as const, base: 2_000_000, rate: 0.3, date: "2027-01-05" };
    expect(expectedOf([other, kmo(900_000, "2027-02-01"), kmo(900_000, null)])).toEqual([600_000, 270_000, 270_000]);
  });

  it.each([
    ["small", null, 270_000],
    ["medium", null, 180_000],
    ["small", "cyberOrEnergy", 405_000],
    ["medium", "cyberOrEnergy", 315_000],
    ["large", "cyberOrEnergy", 0],
    [null, null, 0],
  ] as const)("pays a %s organisation for the theme %s %i cents of 9,000 euro", (size, theme, expected) => {
    expect(expectedOf([{ ...kmo(900_000, "2027-02-01"), theme }], { organisation: { size } })).toEqual([expected]);
  });

  it("has no rate for a large organisation or one whose size is not known", () => {
    expect(kmoRateCode(aPlan({ organisation: { size: "large" } }), null)).toBeNull();
    expect(kmoRateCode(aPlan(), null)).toBeNull();
    expect(kmoRateCode(aPlan({ organisation: { size: "medium" } }), null)).toBe("BE.kmo.medium");
  });

  it("gives nothing below the minimum or to a large organisation", () => {
    expect(expectedOf([kmo(9_999, "2027-02-01"), kmo(10_000, "2027-02-01")])).toEqual([0, 3_000]);
    expect(expectedOf([kmo(900_000, "2027-02-01")], { organisation: { size: "large" } })).toEqual([0]);
  });
});

describe("Flemish training leave (F-B5b)", () => {
  const employees = [
    { id: "M-1", fte: 1 },
    { id: "M-2", fte: 0.8 },
    { id: "M-3", fte: 0.4 },
  ];
  const leave = (employeeId: string | null, hours: number | null, trainingId: string | null = null) => ({
    kind: "vov" as const,
    employeeId,
    trainingId,
    hours: hours === null ? null : hours * 60,
  });

  it("pays an hourly amount up to a maximum in proportion to the working time", () => {
    const rows = [leave("M-1", 40), leave("M-1", 140), leave("M-2", 110), leave("M-3", 40)];
    expect(expectedOf(rows, { employees })).toEqual([85_200, 266_250, 213_000, 0]);
  });

  it("pays nothing for a course below 32 hours", () => {
    expect(expectedOf([leave("M-1", 31.5), leave("M-1", 32)], { employees })).toEqual([0, 68_160]);
  });

  it("takes the hours of the training where the row has none, and full time for nobody in particular", () => {
    const trainings = [
      { id: "O-0", duration: 50 * 60 },
      { id: "O-1", duration: 40 * 60 },
    ];
    expect(expectedOf([leave(null, null, "O-1")], { trainings })).toEqual([85_200]);
    expect(expectedOf([leave("M-1", null)], { trainings, employees })).toEqual([0]);
  });
});

describe("SLIM (F-B5c)", () => {
  const slim = (base: number, trainingId: string | null = null) => ({ kind: "slim" as const, base, trainingId });

  it("pays 60 %, nothing below 5,000 euro and no more than its maximum", () => {
    expect(expectedOf([slim(3_000_000), slim(5_000_000), slim(500_000), slim(499_900)])).toEqual([
      1_800_000, 2_499_900, 300_000, 0,
    ]);
  });

  it.each([
    ["courseFee", 0],
    ["trainerFee", 0],
    ["room", 1_800_000],
  ] as const)("for a training with a line of the kind %s pays %i cents", (costType, expected) => {
    const budgetLines = [
      { trainingId: "O-1", costType: "travel" as const },
      { trainingId: "O-1", costType },
    ];
    expect(expectedOf([slim(3_000_000, "O-1"), slim(3_000_000, "O-2")], { budgetLines })).toEqual([
      expected,
      1_800_000,
    ]);
  });

  it("is not about a training when it names none, whatever lines without training cost", () => {
    const budgetLines = [{ trainingId: null, costType: "courseFee" as const }];
    expect(expectedOf([slim(3_000_000)], { budgetLines })).toEqual([1_800_000]);
  });

  it("goes by a rate that somebody typed, also below the minimum of the scheme", () => {
    expect(expectedOf([{ ...slim(100_000), rate: 0.5 }])).toEqual([50_000]);
  });
});

describe("every scheme", () => {
  const fund = { kind: "sectorFund" as const, base: 600_000, rate: 0.2 };

  it("takes what was granted before rate and ceiling of the row", () => {
    expect(expectedOf([{ ...fund, ceiling: 106_800 }])).toEqual([106_800]);
    expect(expectedOf([{ ...fund, granted: 50_000 }])).toEqual([50_000]);
  });

  it("gives nothing when it was refused", () => {
    expect(expectedOf([{ ...fund, status: "rejected" }])).toEqual([0]);
  });

  it("goes by a rate that somebody typed", () => {
    expect(expectedOf([{ kind: "vov", base: 100_000, rate: 0.5 }])).toEqual([50_000]);
    expect(expectedOf([{ ...fund, base: 5_000, rate: 0.5 }])).toEqual([2_500]);
  });

  it("gives nothing without a rate where the law has none", () => {
    expect(expectedOf([{ ...fund, rate: null }])).toEqual([0]);
  });

  it("takes the amounts in force on the reference date, or else on the first day of the plan year", () => {
    const rates = [
      { code: "NL.slim.rate", value: 0.6, validFrom: "2027-01-01", validTo: "2027-06-30" },
      { code: "NL.slim.rate", value: 0.4, validFrom: "2027-07-01", validTo: null },
      { code: "NL.slim.maximum", value: 24_999, validFrom: null },
    ];
    const ratesOn = (referenceDate: string | null, planYear: number | null) =>
      expectedOf([{ kind: "slim", base: 1_000_000 }], {
        legalParameters: rates,
        organisation: { referenceDate, planYear },
      });
    expect(ratesOn("2027-06-30", 2027)).toEqual([600_000]);
    expect(ratesOn("2027-07-01", 2027)).toEqual([400_000]);
    expect(ratesOn(null, 2027)).toEqual([600_000]);
    expect(ratesOn(null, 2028)).toEqual([400_000]);
    expect(ratesOn(null, null)).toEqual([0]);
  });
});
