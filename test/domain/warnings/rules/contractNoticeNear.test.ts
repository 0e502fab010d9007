import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const contracts = [{ id: "C1", name: "Raamcontract", supplierId: "L1", end: "2027-12-31", noticeMonths: 3 }];

describe("W-LEV-06 contractNoticeNear", () => {
  it("names the contract of the worked example 90 days before 30 September", () => {
    expect(found("W-LEV-06", aPlan({ organisation: { referenceDate: "2027-07-02" }, contracts }))).toEqual([
      { at: "contracts/C1/end", facts: { contract: "Raamcontract", noticeBefore: "2027-09-30", end: "2027-12-31" } },
    ]);
  });

  it("is silent a day earlier", () => {
    expect(found("W-LEV-06", aPlan({ organisation: { referenceDate: "2027-07-01" }, contracts }))).toEqual([]);
  });

  it("is over once the day has passed", () => {
    expect(found("W-LEV-06", aPlan({ organisation: { referenceDate: "2027-10-01" }, contracts }))).toEqual([]);
  });
});

describe("W-LEV-06: to the day", () => {
  const [contract] = contracts;
  const at = (referenceDate: string | null, change: object = {}) =>
    placesFound("W-LEV-06", { organisation: { referenceDate }, contracts: [{ ...contract, ...change }] });

  it("names the contract on the last day to give notice", () => {
    expect(at("2027-09-30")).toEqual(["contracts/C1/end"]);
  });

  it("is silent about a contract without an end or a term of notice, and without a reference date", () => {
    expect(at("2027-09-30", { end: null })).toEqual([]);
    expect(at("2027-12-31", { noticeMonths: null })).toEqual([]);
    expect(at(null)).toEqual([]);
  });
});
