import { describe, expect, it } from "vitest";
import { cellFromDate, dateFromCell } from "../../../src/functions/cells/dateFromCell";
import { FunctionProblem } from "../../../src/functions/functionProblem";

const problemOf = (cell: unknown) => {
  try {
    return dateFromCell(cell);
  } catch (problem) {
    return problem instanceof FunctionProblem ? problem.problem : problem;
  }
};

describe("dates in cells", () => {
  it.each([
    [46_466, "2027-03-20"],
    [46_466.75, "2027-03-20"],
    [61, "1900-03-01"],
    ["2027-3-20", "2027-03-20"],
    ["20-3-2027", "2027-03-20"],
    ["20/03/2027", "2027-03-20"],
    ["20.3.2027", "2027-03-20"],
    ["4-3-2027", "2027-03-04"],
    ["3/3/2027", "2027-03-03"],
    ["29-2-2028", "2028-02-29"],
  ])("%s is %s", (cell, date) => {
    expect(dateFromCell(cell)).toBe(date);
  });

  it("asks when day and month could be swapped", () => {
    expect(problemOf("3/4/2027")).toBe("ambiguousDate");
  });

  it.each([
    ["morgen"],
    ["29-2-2027"],
    ["31-4-2027"],
    ["13-13-2027"],
    [0],
    [60],
    [-1],
    [3_000_000],
    [true],
    ["20-3-27"],
    [Number.NaN],
  ])("%s is not a date", (cell) => {
    expect(problemOf(cell)).toBe("notADate");
  });

  it("goes back to the serial number that Excel shows", () => {
    expect(cellFromDate("2027-03-20")).toBe(46_466);
  });
});
