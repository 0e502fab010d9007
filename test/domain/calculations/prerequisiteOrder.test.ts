import { describe, expect, it } from "vitest";
import { earliestStart, prerequisiteCycles } from "../../../src/domain/calculations/prerequisiteOrder";

const training = (id: string, prerequisiteId: string | null) => ({ id, prerequisiteId });

describe("order of trainings", () => {
  it("waits the days asked for after the prerequisite", () => {
    expect(earliestStart("2027-03-25", 14)).toBe("2027-04-08");
  });

  it("finds trainings that wait for each other, once", () => {
    const trainings = [
      training("C", "A"),
      training("A", "B"),
      training("B", "C"),
      training("D", "A"),
      training("E", "E"),
    ];
    expect(prerequisiteCycles(trainings)).toEqual([["A", "B", "C"], ["E"]]);
  });

  it("finds none in a chain, or behind an unknown training", () => {
    expect(prerequisiteCycles([training("A", null), training("B", "A"), training("C", "X")])).toEqual([]);
  });

  it("leaves out what only leads to a circle, and starts each circle at its smallest ID, in that order", () => {
    const circles = [
      training("F", "E"),
      training("E", "F"),
      training("X", "D"),
      training("D", "B"),
      training("B", "D"),
      training("A", "A"),
    ];
    const expected = [["A"], ["B", "D"], ["E", "F"]];
    expect(prerequisiteCycles(circles)).toEqual(expected);
    expect(prerequisiteCycles(circles.toReversed())).toEqual(expected);
  });
});
