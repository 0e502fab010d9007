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

describe("W-PER-01: what must be known", () => {
  it.each(["jobTitle", "year", "fteNeeded", "fteNow"] as const)("is silent while %s is not filled in", (field) => {
    const people = { ...row, fteNeeded: 40, fteNow: 1, outflow: 30 };
    expect(found("W-PER-01", aPlan({ workforcePlan: [{ ...people, [field]: null }] }))).toEqual([]);
  });

  it("takes a flow that is not filled in for none", () => {
    const bare = { id: "W1", jobTitle: "Monteur", year: 2027, fteNeeded: 24, fteNow: 20 };
    const shortage = (flows: object) =>
      found("W-PER-01", aPlan({ workforcePlan: [{ ...bare, ...flows }] })).map(({ facts }) => facts.shortage);
    expect(shortage({})).toEqual([4]);
    expect(shortage({ throughIn: 3 })).toEqual([1]);
    expect(shortage({ inflow: 4 })).toEqual([]);
    expect(shortage({ throughOut: 2 })).toEqual([6]);
    expect(shortage({ outflow: 2 })).toEqual([6]);
  });
});
