import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const sessions = [{ id: "S1", trainingId: "O1", status: "proposed", bookBefore: "2027-03-15" }] as const;
const trainings = [{ id: "O1", title: "VCA" }];

describe("W-KAL-11 bookingDeadlineNear", () => {
  it("names a proposed session 14 days before", () => {
    expect(found("W-KAL-11", aPlan({ organisation: { referenceDate: "2027-03-01" }, trainings, sessions }))).toEqual([
      { at: "sessions/S1/bookBefore", facts: { title: "VCA", before: "2027-03-15", isLate: false } },
    ]);
  });

  it("is silent 15 days before", () => {
    expect(found("W-KAL-11", aPlan({ organisation: { referenceDate: "2027-02-28" }, trainings, sessions }))).toEqual(
      [],
    );
  });

  it("says so when the last day has passed", () => {
    expect(found("W-KAL-11", aPlan({ organisation: { referenceDate: "2027-03-16" }, trainings, sessions }))).toEqual([
      { at: "sessions/S1/bookBefore", facts: { title: "VCA", before: "2027-03-15", isLate: true } },
    ]);
  });

  it("is silent once confirmed", () => {
    expect(
      found(
        "W-KAL-11",
        aPlan({
          organisation: { referenceDate: "2027-03-01" },
          trainings,
          sessions: [{ ...sessions[0], status: "confirmed" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-KAL-11: what cannot be late", () => {
  it("is not late on the last day itself", () => {
    const plan = aPlan({ organisation: { referenceDate: "2027-03-15" }, trainings, sessions });
    expect(found("W-KAL-11", plan).map(({ facts }) => facts.isLate)).toEqual([false]);
  });

  it("is silent without a last day to book, and without a reference date", () => {
    const open = [{ ...sessions[0], bookBefore: null }];
    expect(
      placesFound("W-KAL-11", { organisation: { referenceDate: "2027-03-15" }, trainings, sessions: open }),
    ).toEqual([]);
    expect(placesFound("W-KAL-11", { trainings, sessions })).toEqual([]);
  });
});
