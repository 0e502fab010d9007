import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-COM-01: which messages count", () => {
  const places = (...communications: NonNullable<PlanSketch["communications"]>) =>
    placesFound("W-COM-01", { targetGroups: [{ id: "D1", name: "Leidinggevenden" }], communications });
  const message = { message: "Start", targetGroupId: "D1" };

  it("are those to the group that were not cancelled: one is enough", () => {
    expect(places({ ...message, status: "cancelled" }, { ...message, status: "planned" })).toEqual([]);
    expect(places(message)).toEqual([]);
    expect(places()).toEqual(["targetGroups/D1/"]);
    expect(places({ ...message, targetGroupId: "D2" })).toEqual(["targetGroups/D1/"]);
  });
});
