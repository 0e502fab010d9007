import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-SUB-03: which subsidies still have to be requested", () => {
  const places = (change: object, referenceDate: string | null = "2027-03-02") =>
    placesFound("W-SUB-03", { organisation: { referenceDate }, subsidies: [{ ...subsidy, ...change }] });

  it("are those to request, or without a status", () => {
    expect(places({ status: null })).toEqual(["subsidies/S1/requestedOn"]);
    expect(places({ status: "requested" })).toEqual([]);
    expect(places({ status: "granted" })).toEqual([]);
    expect(places({ status: "rejected" })).toEqual([]);
  });

  it("have a last day, seen from a reference date", () => {
    expect(places({ requestBefore: null })).toEqual([]);
    expect(places({}, null)).toEqual([]);
  });
});
