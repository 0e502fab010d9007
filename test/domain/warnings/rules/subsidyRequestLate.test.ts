import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const subsidy = {
  id: "S1",
  name: "Premie",
  kind: "sectorFund",
  requestBefore: "2027-03-01",
  status: "toRequest",
} as const;

describe("W-SUB-03 subsidyRequestLate", () => {
  it("names a subsidy the day after its last day", () => {
    expect(found("W-SUB-03", aPlan({ organisation: { referenceDate: "2027-03-02" }, subsidies: [subsidy] }))).toEqual([
      { at: "subsidies/S1/requestedOn", facts: { name: "Premie", before: "2027-03-01" } },
    ]);
  });

  it("is in time on the last day", () => {
    expect(found("W-SUB-03", aPlan({ organisation: { referenceDate: "2027-03-01" }, subsidies: [subsidy] }))).toEqual(
      [],
    );
  });

  it("is silent once requested", () => {
    expect(
      found(
        "W-SUB-03",
        aPlan({
          organisation: { referenceDate: "2027-03-02" },
          subsidies: [{ ...subsidy, requestedOn: "2027-02-20" }],
        }),
      ),
    ).toEqual([]);
  });
});
