import { describe, expect, it } from "vitest";
import { groupShares } from "../../../src/domain/calculations/groupShares";

const people = (count: number, inGroup: boolean, time: number) =>
  Array.from({ length: count }, () => ({ inGroup, time }));

describe("what may be shown of a group", () => {
  it("is its number and its part of the staff and of the time", () => {
    expect(groupShares([...people(6, true, 30), ...people(14, false, 60)])).toEqual({
      people: 6,
      staffShare: 0.3,
      timeShare: 180 / 1020,
    });
  });

  it("is nothing for fewer than five people", () => {
    expect(groupShares([...people(4, true, 30), ...people(14, false, 60)])).toBe("hidden");
  });

  it("is no part of the time while nobody has any", () => {
    expect(groupShares(people(5, true, 0))).toEqual({ people: 5, staffShare: 1, timeShare: null });
  });
});
