import { describe, expect, it } from "vitest";
import { acceptanceOf } from "../../../src/domain/warnings/acceptance";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { stepStatus } from "../../../src/domain/warnings/stepStatus";
import { aPlan, aRow } from "../../builders/aPlan";

const plan = aPlan({
  steps: [
    { id: "S1", step: 2, criterion: "Behoeften getoetst", met: true },
    { id: "S2", step: 2, criterion: "Gesprekken gevoerd", met: false },
    { id: "S3", step: 4, criterion: "Kalender besproken", met: true },
  ],
  interviews: [{ group: "staff", planned: 2, held: 2 }],
  needs: [{ id: "B1", title: "Excel", level: "team", status: "included" }],
  needTests: [{ needId: "B1", contribution: "strong" }],
});

describe("stepStatus", () => {
  it("counts criteria met and tells whether a step is closed", () => {
    const statuses = stepStatus(plan, planWarnings(plan));
    expect(statuses.map(({ step, met, criteria, isClosed }) => [step, met, criteria, isClosed])).toEqual([
      [1, 0, 0, false],
      [2, 1, 2, false],
      [3, 0, 0, false],
      [4, 1, 1, true],
      [5, 0, 0, false],
    ]);
  });

  it("counts open warnings per step, without those that were accepted", () => {
    const warnings = planWarnings(plan);
    const untested = warnings.find(({ code }) => code === "W-BEH-01");
    if (!untested) throw new Error("The plan should give W-BEH-01.");
    expect(stepStatus(plan, warnings)[1]?.openWarnings).toEqual({ error: 1, attention: 0, info: 2 });
    const acceptedWarnings = [aRow("acceptedWarnings", acceptanceOf(untested, "Toets volgt maandag"))];
    expect(stepStatus({ ...plan, acceptedWarnings }, warnings)[1]?.openWarnings.error).toBe(0);
  });

  it("names the first thing that is missing: an empty table or cell, then an open criterion", () => {
    const statuses = stepStatus(plan, []);
    expect(statuses[0]?.nextMissing).toEqual({ table: "organisation", row: null, field: "name" });
    expect(statuses[1]?.nextMissing).toEqual({ table: "steps", row: "S2", field: "met" });
    expect(statuses[2]?.nextMissing).toEqual({ table: "trainings", row: null, field: null });
  });
});
