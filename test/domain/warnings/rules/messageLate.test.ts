import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

describe("W-COM-02 messageLate", () => {
  it("names a message planned yesterday and not sent", () => {
    expect(
      found(
        "W-COM-02",
        aPlan({
          organisation: { referenceDate: "2027-02-02" },
          communications: [{ id: "C1", message: "Plan op intranet", date: "2027-02-01", status: "planned" }],
        }),
      ),
    ).toEqual([{ at: "communications/C1/status", facts: { message: "Plan op intranet", date: "2027-02-01" } }]);
  });

  it("is silent on the day itself and for what was sent", () => {
    expect(
      found(
        "W-COM-02",
        aPlan({
          organisation: { referenceDate: "2027-02-01" },
          communications: [
            { message: "Plan op intranet", date: "2027-02-01", status: "planned" },
            { message: "Mail aan teams", date: "2027-01-01", status: "sent" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-COM-02: which messages are late", () => {
  const message = { id: "C1", message: "Plan op intranet", date: "2027-02-01", status: "planned" as const };

  it.each<[string, PlanSketch, readonly string[]]>([
    ["one without a status", { communications: [{ ...message, status: null }] }, ["communications/C1/status"]],
    ["not one that was cancelled", { communications: [{ ...message, status: "cancelled" }] }, []],
    ["not one without a day", { communications: [{ ...message, date: null }] }, []],
    ["none while the reference date is empty", { organisation: {} }, []],
  ])("%s", (_fact, change, expected) => {
    expect(
      placesFound("W-COM-02", { organisation: { referenceDate: "2027-02-02" }, communications: [message], ...change }),
    ).toEqual(expected);
  });
});
