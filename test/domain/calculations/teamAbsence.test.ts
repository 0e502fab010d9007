import fc from "fast-check";
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

  it("is what counting different people day by day gives, whatever the teams and days", () => {
    const dates = fc.constantFrom("2027-03-01", "2027-03-02", "2027-03-03", "2031-12-31");
    const person = fc.record({
      team: fc.constantFrom("Balie", "Keuken", "Zorg"),
      sessions: fc.array(fc.record({ days: fc.array(dates.map((date) => ({ date, number: dayNumber(date) }))) })),
    });
    fc.assert(
      fc.property(fc.array(person), fc.constantFrom(0, 0.25, 0.5), (people, above) => {
        const found = teamAbsence(people, () => 4, above);
        expect(found.map(({ team, date, away }) => [team, date, away])).toEqual(countedDayByDay(people, above * 4));
        const given = people.flatMap(({ team, sessions }) =>
          sessions.flatMap(({ days }) => days.map((day) => ({ team, day }))),
        );
        for (const { team, date, first } of found) {
          expect(given.find((one) => one.team === team && one.day.date === date)?.day).toBe(first);
        }
      }),
    );
  });
});

/** Teams, their days and how many people are away, by looking through everybody for each of them. */
function countedDayByDay(people: readonly ReturnType<typeof away>[], above: number) {
  const datesOf = ({ sessions }: (typeof people)[number]) =>
    sessions.flatMap(({ days }) => days.map(({ date }) => date));
  return [...new Set(people.map(({ team }) => team))].flatMap((team) => {
    const staff = people.filter((person) => person.team === team);
    return [...new Set(staff.flatMap(datesOf))]
      .map((date) => [team, date, staff.filter((person) => datesOf(person).includes(date)).length] as const)
      .filter(([, , count]) => count > above)
      .map((row) => [...row]);
  });
}
