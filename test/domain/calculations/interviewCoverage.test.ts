import { describe, expect, it } from "vitest";
import { interviewCoverage } from "../../../src/domain/calculations/interviewCoverage";

describe("coverage of the interviews", () => {
  it("counts held against planned over all groups", () => {
    const groups = [
      { planned: 1, held: 1 },
      { planned: 8, held: 6 },
      { planned: 20, held: 9 },
      { planned: 2, held: 0 },
      { planned: 3, held: 1 },
    ];
    expect(interviewCoverage(groups)).toBe(0.5);
  });

  it("is unknown when nothing is planned", () => {
    expect(interviewCoverage([{ planned: 0, held: 0 }])).toBeNull();
  });
});
