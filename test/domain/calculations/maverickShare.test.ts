import { describe, expect, it } from "vitest";
import { maverickShare } from "../../../src/domain/calculations/maverickShare";

describe("buying outside contracts", () => {
  it("is the share of spend without contract", () => {
    expect(
      maverickShare([
        { spend: 31_000, contract: "CT-1" },
        { spend: 9000, contract: null },
      ]),
    ).toBe(0.225);
  });

  it("is unknown when nothing was bought", () => {
    expect(maverickShare([])).toBeNull();
  });
});
