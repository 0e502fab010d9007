import { describe, expect, it } from "vitest";
import { transferRate } from "../../../src/domain/calculations/transferRate";

describe("transfer to the job", () => {
  it("counts those measured and shows who was not", () => {
    expect(transferRate(9, 12, 15)).toEqual({ share: 0.75, unmeasured: 3 });
    expect(transferRate(0, 0, 15)).toEqual({ share: null, unmeasured: 15 });
  });
});
