import { describe, expect, it } from "vitest";
import { costPerParticipant } from "../../../src/domain/calculations/costPerParticipant";

describe("cost per participant", () => {
  it("divides net cost by participants and by their hours", () => {
    const found = costPerParticipant(1_320_350, 12, 912);
    expect(found.perParticipant).toBeCloseTo(110_029.17, 2);
    expect(found.perHour).toBeCloseTo(7238.76, 2);
    expect(costPerParticipant(589_046 - 105_000, 12, 912).perParticipant).toBeCloseTo(40_337.17, 2);
  });

  it("is unknown without participants", () => {
    expect(costPerParticipant(100, 0, 912)).toEqual({ perParticipant: null, perHour: null });
  });
});
