import { describe, expect, it } from "vitest";
import { momentFromCell } from "../../../src/functions/cells/momentFromCell";
import { cellFromTime, timeFromCell } from "../../../src/functions/cells/timeFromCell";
import { FunctionProblem } from "../../../src/functions/functionProblem";

describe("times in cells", () => {
  it.each([
    [0.375, 540],
    [46_466.375, 540],
    [0, 0],
    [1, 1440],
    ["9:30", 570],
    ["09:30", 570],
    ["9u30", 570],
    ["9h", 540],
    ["24:00", 1440],
  ])("%s is minute %i", (cell, minutes) => {
    expect(timeFromCell(cell)).toBe(minutes);
  });

  it.each([["25:00"], ["9:75"], ["vroeg"], [-0.1], [true]])("%s is not a time", (cell) => {
    expect(() => timeFromCell(cell)).toThrow(FunctionProblem);
  });

  it("keeps the day of a moment", () => {
    expect(momentFromCell(46_466.375)).toBe(46_466 * 1440 + 540);
    expect(momentFromCell("2027-03-20 9:00")).toBe(46_466 * 1440 + 540);
    expect(momentFromCell("9:00")).toBe(540);
  });

  it("goes back to the fraction that Excel shows", () => {
    expect(cellFromTime(540)).toBe(0.375);
  });
});
