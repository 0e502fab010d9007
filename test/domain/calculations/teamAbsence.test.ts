import { describe, expect, it } from "vitest";
import { teamAbsence } from "../../../src/domain/calculations/teamAbsence";

const away = (employeeId: string, date = "2027-03-04") => ({ employeeId, team: "Balie", date });

describe("team away for training", () => {
  it("counts each person once a day", () => {
    const found = teamAbsence([away("M1"), away("M2"), away("M3"), away("M3"), away("M1", "2027-03-05")], () => 10);
    expect(found.map(({ date, share }) => [date, share])).toEqual([
      ["2027-03-04", 0.3],
      ["2027-03-05", 0.1],
    ]);
    expect(found.map((day) => day.away)).toEqual([3, 1]);
  });

  it("is everyone when nobody would work that day", () => {
    expect(teamAbsence([away("M1")], () => 0)[0]?.share).toBe(1);
  });
});
