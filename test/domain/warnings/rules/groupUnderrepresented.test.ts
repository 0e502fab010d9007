import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-BE-08: who is counted, to the limits", () => {
  const plan = (womenMinutes: number, menMinutes: number, women: object, men: object = {}) => {
    const people = Array.from({ length: 10 }, (_, index) => ({
      id: `M${index}`,
      name: `Persoon ${index}`,
      ...(index < 5 ? women : men),
    }));
    return {
      organisation: { country: "BE" as const },
      employees: people,
      sessions: [{ id: "S1", status: "done" as const }],
      enrolments: people.map(({ id }, index) => ({
        sessionId: "S1",
        employeeId: id,
        status: "present" as const,
        hoursFollowed: index < 5 ? womenMinutes : menMinutes,
      })),
    };
  };
  const [woman, man] = [{ gender: "V" as const }, { gender: "M" as const }];
  const young = { riskGroups: ["youngUnder26" as const] };

  it.each<[string, PlanSketch, readonly string[]]>([
    ["0.80 of their share is enough", plan(48, 72, woman, man), []],
    ["1.25 of their share is not too much", plan(75, 45, woman, man), []],
    ["silent while nobody is trained", plan(0, 0, woman, man), []],
    ["the ratio of women is of the people whose gender is known", plan(48, 480, woman), []],
    ["silent outside Belgium", { ...plan(10, 100, woman, man), organisation: { country: "NL" } }, []],
    ["a risk group below its share is named", plan(10, 100, young), ["employees//riskGroups"]],
    ["a risk group above its share is fine", plan(100, 10, young), []],
  ])("%s", (_fact, sketch, expected) => {
    expect(placesFound("W-BE-08", sketch)).toEqual(expected);
  });
});
