import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-DG-01 emptyTargetGroup", () => {
  it("names a group whose filter matches nobody", () => {
    expect(
      found(
        "W-DG-01",
        aPlan({
          employees: [{ name: "An", department: "Verkoop" }],
          targetGroups: [{ id: "D1", name: "Magazijn", filter: "department", filterValue: "Magazijn" }],
        }),
      ),
    ).toEqual([{ at: "targetGroups/D1/filterValue", facts: { name: "Magazijn" } }]);
  });

  it("finds members without regard to case, and leaves out a filter that is not filled in", () => {
    expect(
      found(
        "W-DG-01",
        aPlan({
          employees: [{ name: "An", department: "Verkoop" }],
          targetGroups: [
            { name: "Verkoop", filter: "department", filterValue: "verkoop" },
            { name: "Nieuwe groep", filter: "jobTitle" },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("is silent while the staff list is empty", () => {
    expect(found("W-DG-01", aPlan({ targetGroups: [{ name: "Iedereen", filter: "everyone" }] }))).toEqual([]);
  });
});
