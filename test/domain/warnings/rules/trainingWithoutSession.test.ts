import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
