import { describe, expect, it } from "vitest";
import { costPerParticipant } from "../../../src/domain/calculations/costPerParticipant";

describe("cost per participant", () => {
  it("divides net cost by participants and by their hours", () => {
    const found = costPerParticipant(1_320_350, 12, 912);
    expect(found.perParticipant).toBeCloseTo(110_029.17, 2);
    expect(found.perHour).toBeCloseTo(7238.76, 2);
    expect(costPerParticipant(589_046 - 105_000, 12, 912).perParticipant).toBeCloseTo(40_337.17, 2);
  });

  it.each([
    [1_959_000, 14, 312, 1399.29, 62.79],
    [1_144_000, 9, 168, 1271.11, 68.1],
  ])("of %i cents for %i people and %i hours in the social balance is %d euro a head and %d an hour", (...row) => {
    const [net, people, hours, perHead, perHour] = row;
    const found = costPerParticipant(net, people, (hours * 60) / people);
    expect((found.perParticipant ?? 0) / 100).toBeCloseTo(perHead, 2);
    expect((found.perHour ?? 0) / 100).toBeCloseTo(perHour, 2);
  });

  it("is unknown without participants", () => {
    expect(costPerParticipant(100, 0, 912)).toEqual({ perParticipant: null, perHour: null });
  });
});
