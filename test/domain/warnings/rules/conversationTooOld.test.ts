import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

describe("W-POP-01 conversationTooOld", () => {
  it("names a last conversation over 12 months ago", () => {
    expect(
      found(
        "W-POP-01",
        aPlan({
          organisation: { referenceDate: "2027-03-02" },
          employees: [{ id: "M1", name: "Bo" }],
          developmentPlans: [
            { id: "G1", employeeId: "M1", date: "2025-05-05" },
            { id: "G2", employeeId: "M1", date: "2026-03-01" },
          ],
        }),
      ),
    ).toEqual([{ at: "developmentPlans/G2/date", facts: { name: "Bo", lastConversation: "2026-03-01", others: 0 } }]);
  });

  it("accepts exactly 12 months, and leaves out who left", () => {
    expect(
      found(
        "W-POP-01",
        aPlan({
          organisation: { referenceDate: "2027-03-02" },
          employees: [
            { id: "M1", name: "Bo" },
            { id: "M2", name: "Cas", endDate: "2027-01-31" },
          ],
          developmentPlans: [
            { employeeId: "M1", date: "2026-03-02" },
            { employeeId: "M2", date: "2025-01-01" },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("names people who have been in service for a year and never had one, together", () => {
    const plan = aPlan({
      organisation: { referenceDate: "2027-03-02" },
      employees: [
        { id: "M1", name: "An" },
        { id: "M2", name: "Bo", startDate: "2026-03-02" },
        { id: "M3", name: "Cas", startDate: "2026-03-03" },
        { id: "M4", name: "Dirk", endDate: "2027-01-31" },
        { id: "M5", name: "Eva" },
      ],
      developmentPlans: [{ employeeId: "M5", date: "2027-01-10" }],
    });
    expect(found("W-POP-01", plan)).toEqual([
      { at: "developmentPlans//date", facts: { name: "An", lastConversation: null, others: 1 } },
    ]);
  });
});

describe("W-POP-01: which conversation is the last", () => {
  const about = { organisation: { referenceDate: "2027-03-02" }, employees: [{ id: "M1", name: "Bo" }] };
  const held = (id: string, date: string | null) => ({ id, employeeId: "M1", goal: "Groeien", date });

  it.each<[string, NonNullable<PlanSketch["developmentPlans"]>, readonly string[]]>([
    [
      "the newest, whatever the order of the rows",
      [held("G1", "2026-02-01"), held("G2", "2025-01-01")],
      ["developmentPlans/G1/date"],
    ],
    ["of two on one day the first", [held("G1", "2026-02-01"), held("G2", "2026-02-01")], ["developmentPlans/G1/date"]],
    ["one on the reference date is in time", [held("G1", "2026-02-01"), held("G2", "2027-03-02")], []],
    [
      "one that is planned has not been held",
      [held("G1", "2026-02-01"), held("G2", "2027-03-03")],
      ["developmentPlans/G1/date"],
    ],
    ["a goal without a conversation is none", [held("G1", null)], ["developmentPlans//date"]],
    ["silent while nobody's conversations are noted", [], []],
  ])("%s", (_fact, developmentPlans, expected) => {
    expect(placesFound("W-POP-01", { ...about, developmentPlans })).toEqual(expected);
  });

  it("compares with no day while the reference date is empty", () => {
    expect(
      placesFound("W-POP-01", { employees: about.employees, developmentPlans: [held("G1", "2020-01-01")] }),
    ).toEqual([]);
  });
});
