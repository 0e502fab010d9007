import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Blocker, type SessionToPlace, type TakenPeriod } from "../../../src/domain/calculations/scheduleProposal";
import { aScheduleProposal } from "../../builders/aScheduleProposal";
import { dayNumber, weekdayOf } from "../../../src/domain/calculations/dayNumber";
import { timeOverlap } from "../../../src/domain/calculations/timeOverlap";

const participant = (who: string): Blocker => ({ kind: "participant", who });
const trainer = (who: string): Blocker => ({ kind: "trainer", who });

const aSession = (sessionId: string, facts: Partial<SessionToPlace> = {}): SessionToPlace => ({
  sessionId,
  days: 1,
  start: 540,
  end: 1020,
  location: null,
  needs: [participant("M1")],
  earliest: "2027-03-01",
  latest: "2027-03-12",
  ...facts,
});

describe("proposal of a calendar", () => {
  it("takes the first free working days in a row", () => {
    const taken: TakenPeriod[] = [{ ...participant("M1"), date: "2027-03-02", start: 600, end: 660, location: null }];
    const { placed } = aScheduleProposal([aSession("S1", { days: 2 })], taken, []);
    expect(placed).toEqual([{ sessionId: "S1", dates: ["2027-03-03", "2027-03-04"] }]);
  });

  it("goes on after a weekend and skips holidays", () => {
    const holiday = { date: "2027-03-01", blocker: { kind: "holiday", who: "Feestdag" }, participants: null } as const;
    const { placed } = aScheduleProposal(
      [aSession("S1", { days: 2, earliest: "2027-02-26", latest: "2027-03-03" })],
      [],
      [holiday],
    );
    expect(placed[0]?.dates).toEqual(["2027-03-02", "2027-03-03"]);
  });

  it("does not book a trainer who takes part elsewhere", () => {
    const sessions = [
      aSession("S1", { needs: [trainer("M1")], latest: "2027-03-02" }),
      aSession("S2", { latest: "2027-03-02" }),
    ];
    expect(aScheduleProposal(sessions, [], []).placed.map(({ dates }) => dates)).toEqual([
      ["2027-03-01"],
      ["2027-03-02"],
    ]);
  });

  it("says who or what keeps a session out, the worst first", () => {
    const taken: TakenPeriod[] = [
      { ...trainer("An"), date: "2027-03-01", start: 0, end: 1440, location: null },
      { ...trainer("An"), date: "2027-03-02", start: 0, end: 1440, location: null },
      { ...participant("M1"), date: "2027-03-02", start: 1000, end: 1100, location: null },
    ];
    const blackout = {
      date: "2027-03-01",
      blocker: { kind: "blackout", who: "Inventaris" },
      participants: ["M2"],
    } as const;
    const session = aSession("S1", { needs: [participant("M1"), trainer("An")], latest: "2027-03-02" });
    expect(aScheduleProposal([session], taken, [blackout])).toEqual({
      placed: [],
      unplaced: [
        {
          sessionId: "S1",
          blockers: [
            { blocker: trainer("An"), days: 2 },
            { blocker: participant("M1"), days: 1 },
          ],
        },
      ],
    });
  });

  it("names the blackout of a participant's department", () => {
    const blackout = {
      date: "2027-03-01",
      blocker: { kind: "blackout", who: "Inventaris" },
      participants: ["M1"],
    } as const;
    const { unplaced } = aScheduleProposal([aSession("S1", { latest: "2027-03-01" })], [], [blackout]);
    expect(unplaced[0]?.blockers).toEqual([{ blocker: { kind: "blackout", who: "Inventaris" }, days: 1 }]);
  });

  const sessions = fc
    .array(
      fc.record({
        days: fc.integer({ min: 1, max: 3 }),
        start: fc.constantFrom(540, 780),
        people: fc.uniqueArray(fc.constantFrom("M1", "M2", "M3"), { minLength: 1 }),
        length: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ days, start, people, length }, place) =>
        aSession(`S${place}`, {
          days,
          start,
          end: start + 180,
          needs: people.map(participant),
          latest: `2027-03-${String(length + 1).padStart(2, "0")}`,
        }),
      ),
    );

  it("never books anyone twice or at the weekend, and mentions every session once", () => {
    fc.assert(
      fc.property(sessions, (rows) => {
        const { placed, unplaced } = aScheduleProposal(rows, [], []);
        expect([...placed, ...unplaced].map(({ sessionId }) => sessionId).sort()).toEqual(
          rows.map(({ sessionId }) => sessionId).sort(),
        );
        const booked = placed.flatMap(({ sessionId, dates }) => {
          const session = rows.find((row) => row.sessionId === sessionId) ?? aSession("");
          return dates.flatMap((date) => session.needs.map(({ who }) => ({ who, date, session })));
        });
        for (const one of booked) {
          expect(weekdayOf(dayNumber(one.date))).toBeLessThanOrEqual(5);
          for (const other of booked) {
            if (one.session === other.session || one.who !== other.who || one.date !== other.date) continue;
            expect(timeOverlap(one.session.start, one.session.end, other.session.start, other.session.end)).toBe(false);
          }
        }
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(sessions, (rows) => {
        expect(aScheduleProposal([...rows].reverse(), [], [])).toEqual(aScheduleProposal(rows, [], []));
      }),
    );
  });
});
