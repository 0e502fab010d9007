import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const kmo = (id: string, base: number, date: string) => ({
  id,
  name: `Aanvraag ${id}`,
  kind: "kmoPortefeuille" as const,
  base,
  date,
});
const legalParameters = Object.entries({
  "BE.kmo.ceiling": 7_500,
  "BE.kmo.minimum": 100,
  "BE.kmo.small": 0.3,
  "BE.kmo.small.cyberOrEnergy": 0.45,
  "BE.kmo.medium": 0.2,
  "BE.kmo.medium.cyberOrEnergy": 0.35,
}).map(([code, value]) => ({ code, value, confirmed: true }));

describe("W-SUB-01 subsidyCeilingReached", () => {
  it("cuts the third request of the worked example to 1,200 euro", () => {
    expect(
      found(
        "W-SUB-01",
        aPlan({
          organisation: { size: "small" },
          legalParameters,
          subsidies: [
            kmo("S3", 600_000, "2027-09-01"),
            kmo("S1", 900_000, "2027-02-01"),
            kmo("S2", 1_200_000, "2027-05-01"),
          ],
        }),
      ),
    ).toEqual([{ at: "subsidies/S3/base", facts: { name: "Aanvraag S3", computed: 180_000, allowed: 120_000 } }]);
  });

  it("cuts a subsidy by its own ceiling", () => {
    expect(
      found(
        "W-SUB-01",
        aPlan({
          subsidies: [
            { id: "S1", name: "Premie sectorfonds", kind: "sectorFund", base: 100_000, rate: 0.5, ceiling: 40_000 },
          ],
        }),
      ),
    ).toEqual([{ at: "subsidies/S1/base", facts: { name: "Premie sectorfonds", computed: 50_000, allowed: 40_000 } }]);
  });

  it("starts a new ceiling each year", () => {
    expect(
      found(
        "W-SUB-01",
        aPlan({
          organisation: { size: "small" },
          legalParameters,
          subsidies: [
            kmo("S1", 1_200_000, "2027-02-01"),
            kmo("S2", 1_300_000, "2027-05-01"),
            kmo("S3", 600_000, "2028-01-10"),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("computes nothing without the legal amounts", () => {
    expect(
      found(
        "W-SUB-01",
        aPlan({
          organisation: { size: "small", referenceDate: "2027-01-01" },
          subsidies: [kmo("S1", 9_000_000, "2027-02-01")],
        }),
      ),
    ).toEqual([]);
  });
});
