import { describe, expect, it } from "vitest";
import { calendarYear } from "../../../src/actions/calendar/calendarYear";
import { planCalendar } from "../../../src/actions/calendar/planCalendar";
import { checkedWarnings } from "../../../src/actions/checkedWarnings";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { doubleBooked } from "./aCalendar";

const calendarOf = (sketch: PlanSketch) => {
  const plan = aPlan(sketch);
  return planCalendar(plan, checkedWarnings(planWarnings(plan), plan.acceptedWarnings));
};

describe("planCalendar", () => {
  it("marks a double booking on the days of both sessions and not on other days", () => {
    const { days, conflicts } = calendarOf(doubleBooked);
    expect(days.map(({ id, conflicts: count }) => [id, count])).toEqual([
      ["L1", 2],
      ["L3", 2],
      ["L2", 0],
    ]);
    expect(conflicts.map(({ checked, days: on }) => [checked.warning.code, on.map(({ id }) => id)])).toEqual([
      ["W-KAL-01", ["L1", "L3"]],
      ["W-KAL-02", ["L1", "L3"]],
    ]);
  });

  it("counts people with a place, says which day of the session it is, and lets only what is not pinned move", () => {
    const [first, pinned, second] = calendarOf(doubleBooked).days;
    expect(first).toMatchObject({ people: 1, number: 1, of: 2, isMovable: true, isPinned: false });
    expect(second).toMatchObject({ number: 2, of: 2 });
    expect(pinned).toMatchObject({ isMovable: false, isPinned: true });
  });

  it("leaves out cancelled sessions and names those without a day", () => {
    const sessions = [
      { id: "S1", trainingId: "O1", status: "cancelled" as const },
      { id: "S2", trainingId: "O2", status: "confirmed" as const },
    ];
    const { days, undated } = calendarOf({
      ...doubleBooked,
      sessions,
      trainingDays: doubleBooked.trainingDays?.slice(0, 2),
    });
    expect(days).toEqual([]);
    expect(undated).toEqual([{ sessionId: "S2", title: "Heftruck" }]);
  });

  it("shows an accepted conflict no more", () => {
    const { conflicts } = calendarOf(doubleBooked);
    const { warning } = conflicts[0]?.checked ?? {};
    expect(warning?.code).toBe("W-KAL-01");
    const plan = aPlan(doubleBooked);
    const accepted = checkedWarnings(planWarnings(plan), []).map((checked) => ({
      ...checked,
      status: "accepted" as const,
    }));
    expect(planCalendar(plan, accepted).conflicts).toEqual([]);
  });
});

describe("calendarYear", () => {
  it("counts the training days and conflicts of a month and closes holidays, not the block of one department", () => {
    const { days, closed } = calendarOf(doubleBooked);
    const march = calendarYear(2027, days, [{ date: "2027-03-11" }], closed)[2];
    expect(march).toMatchObject({ first: "2027-03-01", sessions: 3, conflicts: 1, proposed: 1 });
    expect(march?.days.filter(({ isClosed }) => isClosed).map(({ date }) => date)).toEqual(["2027-03-10"]);
    expect(march?.days.filter(({ isWeekend }) => isWeekend)).toHaveLength(8);
  });

  it("has every day of the year once, leap years too", () => {
    const count = (year: number) => calendarYear(year, [], [], []).reduce((sum, month) => sum + month.days.length, 0);
    expect([count(2027), count(2028)]).toEqual([365, 366]);
  });
});
