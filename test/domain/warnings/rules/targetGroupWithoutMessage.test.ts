import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-COM-01 targetGroupWithoutMessage", () => {
  it("names a group with only a cancelled message", () => {
    expect(
      found(
        "W-COM-01",
        aPlan({
          targetGroups: [{ id: "D1", name: "Leidinggevenden" }],
          communications: [{ message: "Start", targetGroupId: "D1", status: "cancelled" }],
        }),
      ),
    ).toEqual([{ at: "targetGroups/D1/", facts: { name: "Leidinggevenden" } }]);
  });

  it("is silent with a planned message", () => {
    expect(
      found(
        "W-COM-01",
        aPlan({
          targetGroups: [{ id: "D1", name: "Leidinggevenden" }],
          communications: [{ message: "Start", targetGroupId: "D1", status: "planned" }],
        }),
      ),
    ).toEqual([]);
  });
});
