import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

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
    ).toEqual([{ at: "developmentPlans/G2/date", facts: { name: "Bo", lastConversation: "2026-03-01" } }]);
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
});
