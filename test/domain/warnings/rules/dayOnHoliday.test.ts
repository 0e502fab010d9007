import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const day = {
  trainings: [{ id: "O1", title: "Excel" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" as const }],
  trainingDays: [{ id: "D1", sessionId: "S1", date: "2027-05-06" }],
};

describe("W-KAL-03 dayOnHoliday", () => {
  it("names a training day on a holiday, and on the day that replaces one", () => {
    expect(
      found(
        "W-KAL-03",
        aPlan({
          ...day,
          trainingDays: [...day.trainingDays, { id: "D2", sessionId: "S1", date: "2027-05-03" }],
          holidays: [
            { date: "2027-05-06", name: "Hemelvaart", country: "BE", free: true },
            { date: "2027-05-01", name: "Dag van de Arbeid", country: "BE", free: true, replacementDate: "2027-05-03" },
          ],
        }),
      ),
    ).toEqual([
      { at: "trainingDays/D1/date", facts: { title: "Excel", holiday: "Hemelvaart", date: "2027-05-06" } },
      { at: "trainingDays/D2/date", facts: { title: "Excel", holiday: "Dag van de Arbeid", date: "2027-05-03" } },
    ]);
  });

  it("accepts a holiday on which people work, and one of another country", () => {
    expect(
      found(
        "W-KAL-03",
        aPlan({
          ...day,
          organisation: { country: "BE" },
          holidays: [
            { date: "2027-05-06", name: "Hemelvaart", country: "NL", free: true },
            { date: "2027-05-06", name: "Werkdag", country: "BE", free: false },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-KAL-03: where a holiday counts", () => {
  const holiday = (country: "BE" | "NL" | "BE+NL" | null) => [
    { date: "2027-05-06", name: "Hemelvaart", country, free: true },
  ];

  it.each([
    ["BE", "BE", 1],
    ["BE", "NL", 0],
    ["BE", "BE+NL", 1],
    ["BE+NL", "NL", 1],
    ["BE", null, 1],
    [null, "NL", 1],
  ] as const)("for an organisation in %s, a holiday of %s gives %i warnings", (country, of, warnings) => {
    expect(placesFound("W-KAL-03", { ...day, organisation: { country }, holidays: holiday(of) })).toHaveLength(
      warnings,
    );
  });

  it("is silent about a cancelled session and about other days", () => {
    const sessions = [{ id: "S1", trainingId: "O1", status: "cancelled" as const }];
    expect(placesFound("W-KAL-03", { ...day, sessions, holidays: holiday("BE") })).toEqual([]);
    const trainingDays = [{ id: "D1", sessionId: "S1", date: "2027-05-07" }];
    expect(placesFound("W-KAL-03", { ...day, trainingDays, holidays: holiday("BE") })).toEqual([]);
  });
});
