import { describe, expect, it } from "vitest";
import { representationRatio, type StaffMember } from "../../../src/domain/calculations/representationRatio";

const people = (count: number, inGroup: boolean, time: number) =>
  Array.from({ length: count }, () => ({ inGroup, time }));

const ratioOf = (staff: readonly StaffMember[]) => representationRatio(staff, ({ inGroup }) => inGroup);

describe("a group's share of training", () => {
  it("is compared with its share of staff", () => {
    expect(ratioOf([...people(42, true, 4 * 60), ...people(58, false, (312 / 58) * 60)])).toBeCloseTo(0.833, 3);
  });

  it("is hidden for fewer than five people", () => {
    expect(ratioOf([...people(4, true, 60), ...people(50, false, 60)])).toBe("hidden");
    expect(ratioOf([...people(5, true, 60), ...people(5, false, 60)])).toBe(1);
  });

  it("is unknown without training", () => {
    expect(ratioOf(people(10, true, 0))).toBeNull();
  });
});
