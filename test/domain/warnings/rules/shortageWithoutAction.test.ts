import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const row = {
  id: "W1",
  jobTitle: "Monteur",
  year: 2027,
  fteNeeded: 24,
  fteNow: 20,
  inflow: 3,
  throughIn: 0,
  outflow: 4,
  throughOut: 1,
};

describe("W-PER-01 shortageWithoutAction", () => {
  it("gives the shortage of the worked example: 6 FTE", () => {
    expect(found("W-PER-01", aPlan({ workforcePlan: [row] }))).toEqual([
      { at: "workforcePlan/W1/action", facts: { jobTitle: "Monteur", year: 2027, shortage: 6 } },
    ]);
  });

  it("is silent with an action", () => {
    expect(found("W-PER-01", aPlan({ workforcePlan: [{ ...row, action: "Twee leerlingen opleiden" }] }))).toEqual([]);
  });

  it("is silent when need and people match, or the need is unknown", () => {
    expect(
      found(
        "W-PER-01",
        aPlan({
          workforcePlan: [
            { ...row, fteNeeded: 18 },
            { ...row, id: "W2", fteNeeded: null },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
