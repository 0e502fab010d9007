import { describe, expect, it } from "vitest";
import { trainingIntensity } from "../../../src/domain/calculations/trainingIntensity";

describe("training per person", () => {
  it("counts euro, hours and days per FTE and participation", () => {
    const found = trainingIntensity({
      spend: 4_850_000,
      time: 480 * 60,
      participants: 23,
      fte: 62.4,
      headcount: 65,
      workingDay: 456,
    });
    expect(found.centsPerFte).toBeCloseTo(77_724.36, 2);
    expect((found.minutesPerFte ?? 0) / 60).toBeCloseTo(7.69, 2);
    expect(found.daysPerFte).toBeCloseTo(1.01, 2);
    expect(found.participation).toBeCloseTo(0.354, 3);
  });

  it("knows no ratio without people", () => {
    expect(trainingIntensity({ spend: 1, time: 1, participants: 0, fte: 0, headcount: 0, workingDay: 456 })).toEqual({
      centsPerFte: null,
      minutesPerFte: null,
      daysPerFte: null,
      participation: null,
    });
  });
});
