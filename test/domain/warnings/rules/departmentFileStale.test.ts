import { describe, expect, it } from "vitest";
import { systemKeys } from "../../../../src/domain/warnings/systemKeys";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const systemValues = [{ key: systemKeys.departmentSavedOn("Productie"), value: "2027-02-01" }];

describe("W-CON-02 departmentFileStale", () => {
  it("names a file after 15 days", () => {
    expect(found("W-CON-02", aPlan({ organisation: { referenceDate: "2027-02-16" }, systemValues }))).toEqual([
      { at: "systemValues//value", facts: { department: "Productie", savedOn: "2027-02-01" } },
    ]);
  });

  it("accepts a file of 14 days", () => {
    expect(found("W-CON-02", aPlan({ organisation: { referenceDate: "2027-02-15" }, systemValues }))).toEqual([]);
  });
});

describe("W-CON-02: nothing to compare with", () => {
  it("is silent while the reference date is empty", () => {
    expect(found("W-CON-02", aPlan({ systemValues }))).toEqual([]);
  });
});
