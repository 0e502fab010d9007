import { describe, expect, it } from "vitest";
import { slidingRepayment } from "../../../src/domain/calculations/slidingRepayment";

describe("Dutch sliding repayment", () => {
  it("melts away evenly", () => {
    expect(slidingRepayment(600_000, 36, 10, false)).toBe(433_333);
    expect(slidingRepayment(600_000, 36, 0, false)).toBe(600_000);
    expect(slidingRepayment(600_000, 36, 36, false)).toBe(0);
  });

  it("is nothing for mandatory training", () => {
    expect(slidingRepayment(600_000, 36, 10, true)).toBe(0);
  });

  it.each([
    [36, 35, 16_667],
    [36, 37, 0],
    [36, -2, 600_000],
    [0, 0, 0],
    [0, -1, 0],
    [-1, -2, 0],
  ])("over %i months, left after %i, is %i cents", (term, months, due) => {
    expect(slidingRepayment(600_000, term, months, false)).toBe(due);
  });
});
