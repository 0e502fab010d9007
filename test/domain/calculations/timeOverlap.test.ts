import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeOverlap } from "../../../src/domain/calculations/timeOverlap";

const clock = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe("overlap of two periods", () => {
  it("is none when one ends as the other starts", () => {
    expect(timeOverlap(clock("09:00"), clock("12:30"), clock("12:30"), clock("16:00"))).toBe(false);
  });

  it("is there when one starts before the other ends", () => {
    expect(timeOverlap(clock("09:00"), clock("12:30"), clock("12:00"), clock("13:00"))).toBe(true);
  });

  it("asks time to travel between them", () => {
    expect(timeOverlap(540, 750, 760, 900, 15)).toBe(true);
    expect(timeOverlap(540, 750, 765, 900, 15)).toBe(false);
    expect(timeOverlap(760, 900, 540, 750, 15)).toBe(true);
    expect(timeOverlap(765, 900, 540, 750, 15)).toBe(false);
  });

  const moment = fc.integer({ min: 0, max: 1440 });

  it("is the same both ways, and means that a minute lies in both", () => {
    fc.assert(
      fc.property(moment, moment, moment, moment, (start1, end1, start2, end2) => {
        const overlap = timeOverlap(start1, end1, start2, end2);
        expect(timeOverlap(start2, end2, start1, end1)).toBe(overlap);
        expect(overlap).toBe(Math.max(start1, start2) < Math.min(end1, end2) && start1 < end1 && start2 < end2);
      }),
    );
  });
});
