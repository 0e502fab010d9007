import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const organisation = { planYear: 2027 };

describe("W-JP-01 trainingWithoutSession", () => {
  it("names a planned training without session, also when its session is cancelled", () => {
    expect(
      found(
        "W-JP-01",
        aPlan({
          organisation,
          trainings: [{ id: "O1", title: "VCA", status: "approved", form: "classroom" }],
          sessions: [{ trainingId: "O1", status: "cancelled" }],
        }),
      ),
    ).toEqual([{ at: "trainings/O1/", facts: { title: "VCA", year: 2027 } }]);
  });

  it("is silent with a session, for e-learning, for ideas and for a later year", () => {
    expect(
      found(
        "W-JP-01",
        aPlan({
          organisation,
          trainings: [
            { id: "O1", title: "VCA", status: "approved" },
            { id: "O2", title: "Excel", status: "approved", form: "eLearning" },
            { id: "O3", title: "Yoga", status: "idea" },
            { id: "O4", title: "ADR", status: "planned", deadline: "2028-01-01" },
          ],
          sessions: [{ trainingId: "O1", status: "proposed" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-JP-01: which trainings need a session", () => {
  const places = (training: object, settings: PlanSketch["organisation"] = organisation, sketch: PlanSketch = {}) =>
    placesFound("W-JP-01", {
      organisation: settings,
      trainings: [{ id: "O1", title: "VCA", status: "planned", form: "classroom", ...training }],
      ...sketch,
    });
  const needed = ["trainings/O1/"];

  it.each(["planned", "approved", "running"] as const)("one that is %s does", (status) => {
    expect(places({ status })).toEqual(needed);
  });

  it.each(["idea", "finished", "cancelled", null] as const)("one with status %s does not", (status) => {
    expect(places({ status })).toEqual([]);
  });

  it.each(["eLearning", "onTheJob", "coaching", "mentoring", "jobRotation", "selfStudy", "internship"] as const)(
    "one by %s does not",
    (form) => {
      expect(places({ form })).toEqual([]);
    },
  );

  it("one without a form does, and one whose deadline lies in the plan year or before", () => {
    expect(places({ form: null })).toEqual(needed);
    expect(places({ deadline: "2027-12-31" })).toEqual(needed);
    expect(places({ deadline: "2026-06-30" })).toEqual(needed);
    expect(places({ deadline: "2028-01-01" })).toEqual([]);
  });

  it("is not known while the plan has no year; a session of another training is none", () => {
    expect(places({}, {})).toEqual([]);
    expect(places({}, organisation, { sessions: [{ trainingId: "O2", status: "confirmed" }] })).toEqual(needed);
  });
});
