import { describe, expect, it } from "vitest";
import { acceptChanges, acceptRefusal } from "../../../src/actions/calendar/acceptSchedule";
import { isClash, moveEffects } from "../../../src/actions/calendar/moveEffects";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { proposeSchedule } from "../../../src/actions/calendar/proposeSchedule";
import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan } from "../../builders/aPlan";
import { doubleBooked } from "./aCalendar";

const today = "2027-03-01";

async function proposalFor(plan: Plan, withConflicts = false) {
  const signal = new AbortController().signal;
  const made = await proposeSchedule(plan, { today, withConflicts }, { signal, onProgress: () => {} });
  if (!made.ok) throw new Error(made.problem);
  const { trainings } = made.value;
  return {
    trainings,
    placed: trainings.flatMap((training) => training.placed),
    unplaced: trainings.flatMap((training) => training.unplaced),
  };
}

const undated = { ...doubleBooked, trainingDays: doubleBooked.trainingDays?.slice(2) };

describe("proposeSchedule", () => {
  it("places a session without days where its people and trainer are free", async () => {
    const { placed } = await proposalFor(
      aPlan({ ...undated, organisation: { ...undated.organisation, referenceDate: "2027-03-08" } }),
    );
    // 9 hours in days of 7 are two days; the 9th is taken by the forklift, the 10th a holiday, 15 to 19 blocked.
    expect(placed).toMatchObject([{ sessionId: "S1", dates: ["2027-03-11", "2027-03-12"], start: 540, end: 810 }]);
  });

  it("leaves people and trainers the time to travel that the settings ask for", async () => {
    const before = { id: "L3", sessionId: "S2", date: "2027-03-11", start: 300, end: 530 };
    const placedWith = async (travelBuffer: number | null) => {
      const organisation = { ...undated.organisation, referenceDate: "2027-03-11", travelBuffer };
      const { placed } = await proposalFor(aPlan({ ...undated, organisation, trainingDays: [before], blocks: [] }));
      return placed[0]?.dates[0];
    };
    expect(await placedWith(null)).toBe("2027-03-11");
    expect(await placedWith(10)).toBe("2027-03-11");
    expect(await placedWith(11)).toBe("2027-03-12");
  });

  it("moves a session that comes too soon after another to travel", async () => {
    const soon = [
      { id: "L1", sessionId: "S1", date: "2027-03-09", start: 540, end: 720 },
      { id: "L3", sessionId: "S2", date: "2027-03-09", start: 740, end: 900 },
    ];
    const travelling = (travelBuffer: number) => ({ ...doubleBooked.organisation, travelBuffer });
    const moved = async (travelBuffer: number) =>
      (await proposalFor(aPlan({ ...doubleBooked, organisation: travelling(travelBuffer), trainingDays: soon }), true))
        .placed;
    expect((await moved(30)).map(({ sessionId }) => sessionId)).toEqual(["S1"]);
    expect(await moved(20)).toEqual([]);
  });

  it("moves one session of a double booking and never the pinned one", async () => {
    const { placed } = await proposalFor(aPlan(doubleBooked), true);
    expect(placed.map(({ sessionId }) => sessionId)).toEqual(["S1"]);
    expect((await proposalFor(aPlan(doubleBooked))).placed).toEqual([]);
  });

  it("says who or what is in the way, the worst first", async () => {
    const trainings = [
      { id: "O1", title: "Eerste hulp", duration: 300, deadline: "2027-03-19", status: "planned" as const },
    ];
    const blocks = [{ id: "B1", name: "Inventaris", from: "2027-03-01", to: "2027-03-31" }];
    const { placed, unplaced } = await proposalFor(aPlan({ ...undated, trainings, blocks, holidays: [] }));
    expect(placed).toEqual([]);
    expect(unplaced).toMatchObject([
      {
        sessionId: "S1",
        latest: "2027-03-19",
        blockers: [
          { kind: "blackout", who: "Inventaris", days: 15 },
          { kind: "participant", who: "Sam", days: 1 },
          { kind: "trainer", who: "An", days: 1 },
        ],
      },
    ]);
  });

  it("makes as many sessions as the groups of a training without any need", async () => {
    const training = {
      id: "O9",
      title: "Lassen",
      status: "planned",
      duration: 300,
      participants: 17,
      groupMax: 8,
    } as const;
    const { placed } = await proposalFor(aPlan({ organisation: undated.organisation, trainings: [training] }));
    expect(placed.map(({ isNew, dates }) => [isNew, dates.length])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
    ]);
  });

  it("puts a training after the one it builds on, with the waiting days between", async () => {
    const trainings = [
      { id: "O1", title: "Deel 2", status: "planned", duration: 300, prerequisiteId: "O2", waitingDays: 14 },
      { id: "O2", title: "Deel 1", status: "planned", duration: 300 },
    ] as const;
    const sessions = [
      { id: "S1", trainingId: "O1", status: "proposed" },
      { id: "S2", trainingId: "O2", status: "proposed" },
    ] as const;
    const { placed } = await proposalFor(aPlan({ organisation: undated.organisation, trainings, sessions }));
    expect(placed.map(({ sessionId, dates }) => [sessionId, dates[0]])).toEqual([
      ["S2", "2027-03-01"],
      ["S1", "2027-03-16"],
    ]);
  });

  it("stops when asked to", async () => {
    const stop = new AbortController();
    const made = await proposeSchedule(
      aPlan(undated),
      { today, withConflicts: false },
      {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      },
    );
    expect(made).toEqual({ ok: false, problem: "cancelled" });
  });
});

describe("taking a proposal over", () => {
  it("makes no clash in the example plan and leaves what was pinned", async () => {
    const plan = examplePlan({ language: "nl-NL", country: "BE", planYear: 2027 });
    const { placed } = await proposalFor(plan, true);
    const changes = acceptChanges(plan, placed);
    expect(placed.length).toBeGreaterThan(3);
    expect(acceptRefusal(plan, placed)).toBeNull();
    expect(moveEffects(plan, changes).made.filter(isClash)).toEqual([]);
    const pinned = new Set(plan.sessions.filter((session) => session.pinned === true).map(({ id }) => id));
    expect(placed.filter(({ sessionId }) => pinned.has(sessionId))).toEqual([]);
  });

  it("writes days with free IDs, and has nothing more to propose afterwards", async () => {
    const plan = aPlan(undated);
    const { placed } = await proposalFor(plan);
    const after = planAfterChanges(plan, acceptChanges(plan, placed));
    expect(after.trainingDays.filter(({ sessionId }) => sessionId === "S1")).toHaveLength(2);
    expect(new Set(after.trainingDays.map(({ id }) => id)).size).toBe(3);
    expect((await proposalFor(after)).trainings).toEqual([]);
  });

  it("is refused when the session got days or the trainer was booked meanwhile", async () => {
    const plan = aPlan(undated);
    const { placed } = await proposalFor(plan);
    const dated = { ...plan, trainingDays: aPlan(doubleBooked).trainingDays };
    expect(acceptRefusal(dated, placed)).toBe("changedSince");
    const date = placed[0]?.dates[0] ?? "";
    const busy = { id: "L8", sessionId: "S2", date, start: 540, end: 960 };
    const booked = aPlan({ ...undated, trainingDays: [...(undated.trainingDays ?? []), busy] });
    expect(acceptRefusal(booked, placed)).toBe("newConflicts");
  });
});
