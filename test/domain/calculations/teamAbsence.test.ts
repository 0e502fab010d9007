import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/domain/calculations/dayNumber";
import { teamAbsence } from "../../../src/domain/calculations/teamAbsence";

interface Person {
  readonly team: string;
  readonly dates: readonly string[];
}

const away = (...dates: readonly string[]): Person => ({ team: "Balie", dates });

/** The days on which too many are away, with the date of each; every day of every person has a place of its own. */
function absenceOf(people: readonly Person[], members: () => number, above: number) {
  const days = people.flatMap(({ dates }, person) => dates.map((date) => ({ person, date })));
  const found = teamAbsence(
    {
      teams: people.map(({ team }) => team),
      dates: days.map(({ date }) => dayNumber(date)),
      eachDay: (person, visit) => days.forEach((day, place) => day.person === person && visit(place)),
    },
    members,
    above,
  );
  return found.map(({ day, ...absence }) => ({ ...absence, day, date: days[day]?.date }));
}

describe("team away for training", () => {
  it("counts each person once a day", () => {
    const found = absenceOf(
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
    const found = absenceOf([away("2027-03-04"), { ...away("2027-03-04"), team: "Keuken" }], () => 4, 0);
    expect(found.map(({ team, share }) => [team, share])).toEqual([
      ["Balie", 0.25],
      ["Keuken", 0.25],
    ]);
  });

  it("leaves out days on which no more than the given share is away", () => {
    const people = [away("2027-03-04", "2027-03-05"), away("2027-03-04")];
    expect(absenceOf(people, () => 4, 0.25).map(({ date }) => date)).toEqual(["2027-03-04"]);
  });

  it("is everyone when nobody would work that day", () => {
    expect(absenceOf([away("2027-03-04")], () => 0, 0.5)[0]?.share).toBe(1);
  });

  it("is what counting different people day by day gives, whatever the teams and days", () => {
    const dates = fc.constantFrom("2027-03-01", "2027-03-02", "2027-03-03", "2031-12-31");
    const person = fc.record({ team: fc.constantFrom("Balie", "Keuken", "Zorg"), dates: fc.array(dates) });
    fc.assert(
      fc.property(fc.array(person), fc.constantFrom(0, 0.25, 0.5), (people, above) => {
        const found = absenceOf(people, () => 4, above);
        const counted = found.map(({ team, date, away: gone }) => [team, date, gone]);
        expect(counted).toEqual(countedDayByDay(people, above * 4));
        const given = people.flatMap(({ team, dates: own }) => own.map((date) => ({ team, date })));
        for (const { team, date, day } of found) {
          expect(day).toBe(given.findIndex((one) => one.team === team && one.date === date));
        }
      }),
    );
  });

  it("leaves somebody without a team out", () => {
    const nobody = { teams: [null], dates: [1], eachDay: (_person: number, visit: (day: number) => void) => visit(0) };
    expect(teamAbsence(nobody, () => 4, 0)).toEqual([]);
  });
});

/** Teams, their days and how many people are away, by looking through everybody for each of them. */
function countedDayByDay(people: readonly Person[], above: number) {
  return [...new Set(people.map(({ team }) => team))].flatMap((team) => {
    const staff = people.filter((person) => person.team === team);
    return [...new Set(staff.flatMap(({ dates }) => dates))]
      .map((date) => [team, date, staff.filter((person) => person.dates.includes(date)).length] as const)
      .filter(([, , count]) => count > above)
      .map((row) => [...row]);
  });
}
