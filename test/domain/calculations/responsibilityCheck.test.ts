import { describe, expect, it } from "vitest";
import { responsibilityCheck } from "../../../src/domain/calculations/responsibilityCheck";

describe("division of a task", () => {
  it("has one accountable and somebody who does it", () => {
    expect(responsibilityCheck(["A", "R", "C", null])).toEqual([]);
    expect(responsibilityCheck(["AR", "I", null])).toEqual([]);
  });

  it.each([
    [["R", "C"], ["noneAccountable"]],
    [["A", "A", "R"], ["severalAccountable"]],
    [["A", "C"], ["nobodyResponsible"]],
    [
      [null, null],
      ["noneAccountable", "nobodyResponsible"],
    ],
  ] as const)("of %j lacks %j", (roles, faults) => {
    expect(responsibilityCheck(roles)).toEqual(faults);
  });
});
