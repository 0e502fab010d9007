import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-CON-03 duplicateTraining", () => {
  it("names the second training with the same title", () => {
    expect(
      found(
        "W-CON-03",
        aPlan({
          trainings: [
            { id: "O1", title: "Eerste hulp" },
            { id: "O2", title: " eerste  HULP" },
          ],
        }),
      ),
    ).toEqual([
      { at: "trainings/O2/title", facts: { title: " eerste  HULP", other: "Eerste hulp", reason: "sameTitle" } },
    ]);
  });

  it("names the same supplier on the same first day", () => {
    expect(
      found(
        "W-CON-03",
        aPlan({
          trainings: [
            { id: "O1", title: "Excel", supplierId: "L1" },
            { id: "O2", title: "Rekenbladen", supplierId: "L1" },
          ],
          sessions: [
            { id: "S1", trainingId: "O1", status: "confirmed" },
            { id: "S2", trainingId: "O2", status: "confirmed" },
          ],
          trainingDays: [
            { sessionId: "S1", date: "2027-05-10" },
            { sessionId: "S2", date: "2027-05-10" },
          ],
        }),
      ),
    ).toEqual([
      { at: "trainings/O2/title", facts: { title: "Rekenbladen", other: "Excel", reason: "sameSupplierAndDay" } },
    ]);
  });

  it("is silent for different titles and a cancelled double", () => {
    expect(
      found(
        "W-CON-03",
        aPlan({ trainings: [{ title: "Excel 1" }, { title: "Excel 2" }, { title: "Excel 1", status: "cancelled" }] }),
      ),
    ).toEqual([]);
  });
});

describe("W-CON-03: which of several reasons is given", () => {
  it("names a training once, and by its title when that is the same too", () => {
    const plan = aPlan({
      trainings: [
        { id: "O1", title: "Excel", supplierId: "L1" },
        { id: "O2", title: "Rekenbladen" },
        { id: "O3", title: "Rekenbladen", supplierId: "L1" },
        { id: "O4", title: "rekenbladen", supplierId: "L1" },
      ],
      sessions: ["O1", "O3", "O4"].map((trainingId) => ({ id: `S${trainingId}`, trainingId, status: "confirmed" })),
      trainingDays: ["O1", "O3", "O4"].map((id) => ({ sessionId: `S${id}`, date: "2027-05-10" })),
    });
    expect(found("W-CON-03", plan).map(({ at, facts }) => [at, facts.other, facts.reason])).toEqual([
      ["trainings/O3/title", "Rekenbladen", "sameTitle"],
      ["trainings/O4/title", "Rekenbladen", "sameTitle"],
    ]);
  });

  it("does not take trainings without a title, supplier or day for the same", () => {
    expect(found("W-CON-03", aPlan({ trainings: [{ cluster: "a" }, { cluster: "a" }] }))).toEqual([]);
  });
});
