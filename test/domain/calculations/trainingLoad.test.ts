import { describe, expect, it } from "vitest";
import { trainingLoad } from "../../../src/domain/calculations/trainingLoad";

const attendance = (employeeId: string, date: string, time: number) => ({ employeeId, date, time });

describe("training load", () => {
  it("adds up per person and month, per quarter, and shows how uneven the year is", () => {
    const load = trainingLoad([
      attendance("M1", "2027-03-04", 480),
      attendance("M1", "2027-03-18", 960),
      attendance("M2", "2027-10-01", 960),
    ]);
    expect(load.byPersonAndMonth.get("M1")?.get("2027-03")).toBe(1440);
    expect(load.byQuarter).toEqual([1440, 0, 0, 960]);
    expect(load.unevenness).toBe(1440 / 200);
  });

  it("is unknown without training", () => {
    expect(trainingLoad([]).unevenness).toBeNull();
  });
});
