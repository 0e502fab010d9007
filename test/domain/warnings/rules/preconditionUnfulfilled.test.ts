import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

const session: PlanSketch = {
  trainings: [{ id: "O1", title: "Scannen" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
  trainingDays: [{ sessionId: "S1", date: "2027-05-31" }],
};

describe("W-RVW-01 preconditionUnfulfilled", () => {
  it("names an unmet condition 30 days before the first day of its training", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-05-01" },
          preconditions: [
            { id: "V1", name: "Scanners geleverd", kind: "technical", trainingId: "O1", fulfilled: "partly" },
          ],
        }),
      ),
    ).toEqual([{ at: "preconditions/V1/fulfilled", facts: { name: "Scanners geleverd", firstSession: "2027-05-31" } }]);
  });

  it("looks at the whole plan when no training is named", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-05-31" },
          preconditions: [{ id: "V1", name: "Budget vrij", kind: "organisational" }],
        }),
      ),
    ).toEqual([{ at: "preconditions/V1/fulfilled", facts: { name: "Budget vrij", firstSession: "2027-05-31" } }]);
  });

  it("is silent 31 days before, after the day, and once met", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-04-30" },
          preconditions: [{ name: "Scanners geleverd", kind: "technical", trainingId: "O1", fulfilled: "no" }],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent once the condition is met", () => {
    expect(
      found(
        "W-RVW-01",
        aPlan({
          ...session,
          organisation: { referenceDate: "2027-05-30" },
          preconditions: [{ name: "Scanners geleverd", kind: "technical", trainingId: "O1", fulfilled: "yes" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-RVW-01: the first day of what it is a condition for", () => {
  const sessionsOn = (...dates: readonly (string | null)[]): PlanSketch => ({
    trainings: dates.map((_date, place) => ({ id: `O${place}`, title: `Opleiding ${place}` })),
    sessions: dates.map((_date, place) => ({ id: `S${place}`, trainingId: `O${place}`, status: "confirmed" })),
    trainingDays: dates.map((date, place) => ({ sessionId: `S${place}`, date })),
  });
  const firstDay = (trainingId: string | null, referenceDate: string | null, sketch: PlanSketch) =>
    found(
      "W-RVW-01",
      aPlan({ ...sketch, organisation: { referenceDate }, preconditions: [{ name: "Budget vrij", trainingId }] }),
    ).map(({ facts }) => facts.firstSession);

  it.each([
    [["2027-05-20", "2027-05-10", "2027-05-30"]],
    [["2027-05-10", "2027-05-20", "2027-05-30"]],
    [["2027-05-30", null, "2027-05-10"]],
    [[null, "2027-05-10"]],
  ])("is that of the plan where it names no training, with trainings on %j", (dates) => {
    expect(firstDay(null, "2027-05-01", sessionsOn(...dates))).toEqual(["2027-05-10"]);
  });

  it("is that of its own training, whatever comes before it", () => {
    const sketch = sessionsOn("2027-05-02", "2027-05-10", null);
    expect(firstDay("O1", "2027-05-01", sketch)).toEqual(["2027-05-10"]);
    expect(firstDay("O2", "2027-05-01", sketch)).toEqual([]);
  });

  it("is over the day after, and unknown without a day or without a reference date", () => {
    expect(firstDay("O0", "2027-05-10", sessionsOn("2027-05-10"))).toEqual(["2027-05-10"]);
    expect(firstDay("O0", "2027-05-11", sessionsOn("2027-05-10"))).toEqual([]);
    expect(firstDay(null, "2027-05-01", {})).toEqual([]);
    expect(firstDay(null, null, sessionsOn("2027-05-10"))).toEqual([]);
  });
});
