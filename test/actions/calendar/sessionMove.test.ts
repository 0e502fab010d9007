import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveEffects } from "../../../src/actions/calendar/moveEffects";
import { pinSession } from "../../../src/actions/calendar/pinSession";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { moveChanges, moveRefusal, type SessionMove } from "../../../src/actions/calendar/sessionMove";
import { aPlan } from "../../builders/aPlan";
import { doubleBooked } from "./aCalendar";

const plan = aPlan(doubleBooked);
const seen = { date: "2027-03-09", start: 540, end: 840 };
const move = (change: Partial<SessionMove>): SessionMove => ({
  dayId: "L1",
  date: "2027-03-11",
  start: 540,
  end: 840,
  wholeSession: false,
  seen,
  ...change,
});
const codes = (warnings: readonly { readonly code: string }[]) => warnings.map(({ code }) => code);

describe("moving one day", () => {
  it("solves the double bookings it leaves behind", () => {
    const { made, solved } = moveEffects(plan, moveChanges(plan, move({})));
    expect(codes(made)).toEqual([]);
    expect(codes(solved)).toEqual(["W-KAL-01", "W-KAL-02"]);
  });

  it("makes a conflict with a holiday, and with a blocked period of a participant's department", () => {
    expect(codes(moveEffects(plan, moveChanges(plan, move({ date: "2027-03-10" }))).made)).toEqual(["W-KAL-03"]);
    expect(codes(moveEffects(plan, moveChanges(plan, move({ date: "2027-03-16" }))).made)).toEqual(["W-KAL-04"]);
  });

  it("writes only the fields that differ", () => {
    expect(moveChanges(plan, move({ end: 900 }))).toEqual([
      {
        table: "trainingDays",
        added: [],
        changed: [
          {
            id: "L1",
            fields: [
              { field: "date", to: "2027-03-11" },
              { field: "end", to: 900 },
            ],
          },
        ],
      },
    ]);
    expect(moveChanges(plan, move({ date: seen.date }))).toEqual([]);
  });
});

describe("moving a whole session", () => {
  it("keeps the distance between its days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }).filter((days) => days !== 0),
        (days) => {
          const date = new Date(Date.UTC(2027, 2, 9 + days)).toISOString().slice(0, 10);
          const after = planAfterChanges(plan, moveChanges(plan, move({ date, wholeSession: true })));
          const [first, second] = after.trainingDays.map((row) => Date.parse(row.date ?? "") / 86_400_000);
          expect(Number(second) - Number(first)).toBe(3);
          expect(after.trainingDays[2]).toEqual(plan.trainingDays[2]);
        },
      ),
    );
  });
});

describe("a move is refused", () => {
  const pinned = { dayId: "L3", seen: { date: "2027-03-09", start: 540, end: 960 } };
  it.each([
    ["pinned", move(pinned)],
    ["gone", move({ dayId: "L9" })],
    ["changedSince", move({ seen: { ...seen, date: "2027-03-08" } })],
    ["endBeforeStart", move({ end: 540 })],
  ] as const)("when it is %s", (refusal, asked) => {
    expect(moveRefusal(plan, asked)).toBe(refusal);
    expect(moveChanges(plan, asked)).toEqual([]);
  });

  it("no longer once the session is unpinned", () => {
    const unpinned = planAfterChanges(plan, pinSession(plan, "S2", false));
    expect(moveRefusal(unpinned, move(pinned))).toBeNull();
  });
});

it("pins only what is not pinned yet", () => {
  expect(pinSession(plan, "S2", true)).toEqual([]);
  expect(pinSession(plan, "S1", true)[0]?.changed).toEqual([{ id: "S1", fields: [{ field: "pinned", to: true }] }]);
});
