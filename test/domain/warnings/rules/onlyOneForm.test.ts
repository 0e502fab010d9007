import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-VRM-01 onlyOneForm", () => {
  it("names two trainings of one form", () => {
    expect(
      found(
        "W-VRM-01",
        aPlan({
          trainings: [{ title: "VCA", form: "classroom" }, { title: "BHV", form: "classroom" }, { title: "Idee" }],
        }),
      ),
    ).toEqual([{ at: "trainings//form", facts: { form: "classroom", trainings: 2 } }]);
  });

  it("accepts two forms, or a single training", () => {
    expect(
      found(
        "W-VRM-01",
        aPlan({
          trainings: [
            { title: "VCA", form: "classroom" },
            { title: "BHV", form: "webinar" },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("accepts a single training", () => {
    expect(found("W-VRM-01", aPlan({ trainings: [{ title: "VCA", form: "classroom" }] }))).toEqual([]);
  });
});
