import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const staff = (women: number, womenBooked: number, menBooked: number) => {
  const people = Array.from({ length: 10 }, (_, index) => ({
    id: `M${index}`,
    name: `Persoon ${index}`,
    gender: index < women ? ("V" as const) : ("M" as const),
  }));
  const booked = people.filter(({ gender }, index) =>
    gender === "V" ? index < womenBooked : index < women + menBooked,
  );
  return aPlan({
    organisation: { country: "BE" },
    employees: people,
    sessions: [{ id: "S1", status: "done" }],
    trainingDays: [{ sessionId: "S1", date: "2027-03-03", start: 540, end: 1020 }],
    enrolments: booked.map(({ id }) => ({ sessionId: "S1", employeeId: id, status: "present" as const })),
  });
};

describe("W-BE-08 groupUnderrepresented", () => {
  it("names women with too few hours", () => {
    expect(found("W-BE-08", staff(5, 3, 5))).toEqual([
      { at: "employees//gender", facts: { group: "women", ratio: 0.75, lowest: 0.8, highest: 1.25 } },
    ]);
  });

  it("names women with too many", () => {
    expect(found("W-BE-08", staff(5, 5, 2))).toEqual([
      {
        at: "employees//gender",
        facts: { group: "women", ratio: expect.closeTo(1.4286, 4), lowest: 0.8, highest: 1.25 },
      },
    ]);
  });

  it("accepts 0.80 up to 1.25", () => {
    expect(found("W-BE-08", staff(5, 4, 5))).toEqual([]);
  });

  it("shows nothing of fewer than five women", () => {
    expect(found("W-BE-08", staff(4, 0, 5))).toEqual([]);
  });
});
