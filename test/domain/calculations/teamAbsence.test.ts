import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/domain/calculations/dayNumber";
import { teamAbsence } from "../../../src/domain/calculations/teamAbsence";

const away = (...dates: readonly string[]) => ({
  team: "Balie",
  sessions: [{ days: dates.map((date) => ({ date, number: dayNumber(date) })) }],
});

describe("team away for training", () => {
  it("counts each person once a day", () => {
    const found = teamAbsence(
      [away("2027-03-04", "2027-03-05"), away("2027-03-04"), away("2027-03-04", "2027-03-04")],
      () => 10,
      0,
    );
    expect(found.map(({ date, share }) => [date, share])).toEqual([
      ["2027-03-04", 0.3],
      ["2027-03-05", 0.1],
    ]);
    expect(found.map((day) => [day.away, day.people])).toEqual([
      [3, 10],
      [1, 10],
    ]);
  });

  it("does not mix teams", () => {
    const found = teamAbsence([away("2027-03-04"), { ...away("2027-03-04"), team: "Keuken" }], () => 4, 0);
    expect(found.map(({ team, share }) => [team, share])).toEqual([
      ["Balie", 0.25],
      ["Keuken", 0.25],
    ]);
  });

  it("leaves out days on which no more than the given share is away", () => {
    const people = [away("2027-03-04", "2027-03-05"), away("2027-03-04")];
    expect(teamAbsence(people, () => 4, 0.25).map(({ date }) => date)).toEqual(["2027-03-04"]);
  });

  it("is everyone when nobody would work that day", () => {
    expect(teamAbsence([away("2027-03-04")], () => 0, 0.5)[0]?.share).toBe(1);
  });
});
