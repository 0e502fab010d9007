import { describe, expect, it } from "vitest";
import {
  type Blocker,
  type ClosedDay,
  type SessionToPlace,
  type TakenPeriod,
} from "../../../src/domain/calculations/scheduleProposal";
import { aScheduleProposal } from "../../builders/aScheduleProposal";

const participant = (who: string): Blocker => ({ kind: "participant", who });
const trainer = (who: string): Blocker => ({ kind: "trainer", who });

const aSession = (sessionId: string, facts: Partial<SessionToPlace> = {}): SessionToPlace => ({
  sessionId,
  days: 1,
  start: 540,
  end: 720,
  location: null,
  needs: [participant("M1")],
  earliest: "2027-03-01",
  latest: "2027-03-12",
  ...facts,
});
const orderOf = (...sessions: readonly SessionToPlace[]) =>
  aScheduleProposal(sessions, [], []).placed.map(({ sessionId }) => sessionId);

/** The day proposed for a session that can only be on 1 March, or what keeps it out. */
const onMonday = (facts: Partial<SessionToPlace>, taken: readonly TakenPeriod[], closed: readonly ClosedDay[] = []) => {
  const session = aSession("S1", { ...facts, latest: "2027-03-01" });
  const { placed, unplaced } = aScheduleProposal([session], taken, closed);
  return placed[0]?.dates ?? unplaced[0]?.blockers.map(({ blocker }) => `${blocker.kind} ${blocker.who}`);
};

describe("the session that is placed first", () => {
  it.each([
    ["has the shortest period to choose from", { earliest: "2027-03-05", latest: "2027-03-09" }],
    ["takes most days of the same period", { days: 3 }],
    ["needs most people and things in the same period", { needs: [participant("M1"), trainer("An")] }],
  ])("is the one that %s", (_case, facts) => {
    const [easy, hard] = [aSession("S1"), aSession("S2", facts)];
    expect(orderOf(easy, hard)).toEqual(["S2", "S1"]);
    expect(orderOf(hard, easy)).toEqual(["S2", "S1"]);
  });

  it("is the one with a short period, although another takes more days or people", () => {
    const needs = [participant("M1"), participant("M2"), trainer("An")];
    expect(orderOf(aSession("S1", { days: 2, needs }), aSession("S2", { latest: "2027-03-01" }))).toEqual(["S2", "S1"]);
  });

  it("is the one with the smaller ID when they are alike", () => {
    expect(orderOf(aSession("S2"), aSession("S1"))).toEqual(["S1", "S2"]);
    expect(orderOf(aSession("S1"), aSession("S2"))).toEqual(["S1", "S2"]);
  });
});

describe("a day on which a session can be", () => {
  it("is any day from Monday to Friday", () => {
    const week = aSession("S1", { days: 5, earliest: "2027-03-06", latest: "2027-03-14" });
    expect(aScheduleProposal([week], [], []).placed[0]?.dates).toEqual([
      "2027-03-08",
      "2027-03-09",
      "2027-03-10",
      "2027-03-11",
      "2027-03-12",
    ]);
  });

  it.each([
    ["ends when the session starts", 480, 540, true],
    ["starts when the session ends", 720, 800, true],
    ["lasts a minute into the session", 480, 541, false],
    ["starts a minute before the session ends", 719, 800, false],
    ["lies within the session", 600, 610, false],
  ])("has nobody in something that %s: %i to %i", (_case, start, end, isFree) => {
    const taken = [{ ...participant("M1"), date: "2027-03-01", start, end, location: null }];
    expect(onMonday({}, taken)).toEqual(isFree ? ["2027-03-01"] : ["participant M1"]);
  });

  it.each([
    ["ends half an hour before", 480, 510, "Gent", true],
    ["ends a minute later", 480, 511, "Gent", false],
    ["starts half an hour after", 750, 800, "Gent", true],
    ["starts a minute earlier", 749, 800, "Gent", false],
    ["ends just before, in the same location", 480, 540, "Genk", true],
    ["ends just before, in a location nobody filled in", 480, 540, null, false],
  ])("leaves people half an hour to travel from what %s: %i to %i in %s", (_case, start, end, location, isFree) => {
    const session = aSession("S1", { location: "Genk", latest: "2027-03-01" });
    const taken = [{ ...participant("M1"), date: "2027-03-01", start, end, location }];
    expect(aScheduleProposal([session], taken, [], 30).placed).toHaveLength(isFree ? 1 : 0);
    const room = [{ kind: "room" as const, who: "A1", date: "2027-03-01", start: 480, end: 540, location: null }];
    const inRoom = { ...session, needs: [{ kind: "room" as const, who: "A1" }] };
    expect(aScheduleProposal([inRoom], room, [], 30).placed).toHaveLength(1);
  });

  it("is not closed by a blackout of people who only train in it", () => {
    const inventory: ClosedDay = {
      date: "2027-03-01",
      blocker: { kind: "blackout", who: "Inventaris" },
      participants: ["M1", "M2"],
    };
    expect(onMonday({ needs: [trainer("M1"), participant("M3")] }, [], [inventory])).toEqual(["2027-03-01"]);
    expect(onMonday({ needs: [participant("M3"), participant("M2")] }, [], [inventory])).toEqual([
      "blackout Inventaris",
    ]);
  });

  it("has the room, but equipment with the name of a room is something else", () => {
    const taken = [{ kind: "room" as const, who: "A1", date: "2027-03-01", start: 0, end: 1440, location: null }];
    expect(onMonday({ needs: [{ kind: "room", who: " a1 " }] }, taken)).toEqual(["room  a1 "]);
    expect(onMonday({ needs: [{ kind: "equipment", who: "A1" }] }, taken)).toEqual(["2027-03-01"]);
  });
});

describe("what keeps a session out", () => {
  it("is told with the worst first, then by kind and name", () => {
    const all = (blocker: Blocker, date: string): TakenPeriod => ({
      ...blocker,
      date,
      start: 0,
      end: 1440,
      location: null,
    });
    const needs = [participant("M2"), trainer("Bo"), participant("M1"), trainer("An")];
    const taken = [
      all(participant("M2"), "2027-03-01"),
      all(participant("M1"), "2027-03-01"),
      all(trainer("Bo"), "2027-03-01"),
      all(trainer("An"), "2027-03-02"),
      all(trainer("An"), "2027-03-03"),
    ];
    const told = (sought: readonly Blocker[]) => {
      const session = aSession("S1", { needs: sought, latest: "2027-03-03" });
      return aScheduleProposal([session], taken, []).unplaced[0]?.blockers;
    };
    const expected = [
      { blocker: trainer("An"), days: 2 },
      { blocker: participant("M1"), days: 1 },
      { blocker: participant("M2"), days: 1 },
      { blocker: trainer("Bo"), days: 1 },
    ];
    expect(told(needs)).toEqual(expected);
    expect(told(needs.toReversed())).toEqual(expected);
  });
});
