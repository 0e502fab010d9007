import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-STP-01 laterStepStarted", () => {
  it("names an open step once work on a later one has begun", () => {
    expect(
      found(
        "W-STP-01",
        aPlan({
          steps: [
            { id: "S1", step: 1, criterion: "Visie besproken", met: false },
            { id: "S2", step: 1, criterion: "Draagvlak gemeten", met: true },
            { id: "S3", step: 3, criterion: "Budget besproken", met: true },
          ],
        }),
      ),
    ).toEqual([{ at: "steps/S1/met", facts: { step: 1, laterStep: 3, openCriteria: 1 } }]);
  });

  it("counts a submitted budget as work on step 3", () => {
    expect(
      found(
        "W-STP-01",
        aPlan({
          organisation: { budgetStatus: "submitted" },
          steps: [{ id: "S1", step: 2, criterion: "Behoeften getoetst" }],
        }),
      ),
    ).toEqual([{ at: "steps/S1/met", facts: { step: 2, laterStep: 3, openCriteria: 1 } }]);
  });

  it("is silent while steps are taken in order", () => {
    expect(
      found(
        "W-STP-01",
        aPlan({
          steps: [
            { step: 1, criterion: "Visie besproken", met: true },
            { step: 2, criterion: "Behoeften getoetst", met: false },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-STP-01: when a step has begun", () => {
  const open = (step: number) => ({ id: `S${step}`, step, criterion: "Open", met: false });

  it.each([
    ["proposal", []],
    ["submitted", [1, 2]],
    ["approved", [1, 2]],
    ["locked", [1, 2]],
  ] as const)("with a budget that is %s", (budgetStatus, steps) => {
    const plan = aPlan({ organisation: { budgetStatus }, steps: [1, 2, 3, 4, 5].map(open) });
    expect(found("W-STP-01", plan).map(({ facts }) => facts.step)).toEqual(steps);
  });

  it("a step itself may have open criteria beside the ones that are met", () => {
    const steps = [open(3), { id: "S9", step: 3, criterion: "Gedaan", met: true }];
    expect(found("W-STP-01", aPlan({ steps }))).toEqual([]);
  });
});
