import { describe, expect, it } from "vitest";
import { expectedSubsidies } from "../../../src/domain/calculations/expectedSubsidies";
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

  it("gives nothing below the minimum or to a large organisation", () => {
    expect(expectedOf([kmo(9_999, "2027-02-01")])).toEqual([0]);
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
    expect(expectedOf([leave(null, null, "O-1")], { trainings: [{ id: "O-1", duration: 40 * 60 }] })).toEqual([85_200]);
  });
});

describe("SLIM (F-B5c)", () => {
  const slim = (base: number, trainingId: string | null = null) => ({ kind: "slim" as const, base, trainingId });

  it("pays 60 %, nothing below 5,000 euro and no more than its maximum", () => {
    expect(expectedOf([slim(3_000_000), slim(5_000_000), slim(500_000), slim(499_900)])).toEqual([
      1_800_000, 2_499_900, 300_000, 0,
    ]);
  });

  it("pays nothing for a training with course fees", () => {
    const budgetLines = [{ trainingId: "O-1", costType: "courseFee" as const }];
    expect(expectedOf([slim(3_000_000, "O-1"), slim(3_000_000, "O-2")], { budgetLines })).toEqual([0, 1_800_000]);
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
  });
});
