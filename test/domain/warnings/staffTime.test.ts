import { describe, expect, it } from "vitest";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { staffTime } from "../../../src/domain/warnings/staffTime";
import { aPlan } from "../../builders/aPlan";

describe("training time of the staff", () => {
  it("is what somebody followed, or the length of the session while nobody noted it; nothing for who has no place", () => {
    const plan = aPlan({
      organisation: { referenceDate: "2027-06-01" },
      employees: [{ id: "Ad", endDate: "2027-05-31" }, { id: "An" }, { id: "Bo" }, { id: "Cas" }],
      sessions: [{ id: "S1" }, { id: "S2" }, { id: "S3", status: "cancelled" }],
      trainingDays: ["S1", "S2", "S3"].map((sessionId) => ({ sessionId, date: "2027-03-01", start: 540, end: 720 })),
      enrolments: [
        { sessionId: "S1", employeeId: "Ad", status: "present" },
        { sessionId: "S1", employeeId: "An", status: "present" },
        { sessionId: "S2", employeeId: "An", status: "present", hoursFollowed: 60 },
        { sessionId: "S1", employeeId: "Bo", status: "present", hoursFollowed: 0 },
        { sessionId: "S3", employeeId: "Bo", status: "enrolled" },
        { sessionId: "S1", employeeId: "Bo", status: "cancelled", hoursFollowed: 90 },
        { sessionId: "S1", employeeId: "weg", status: "present", hoursFollowed: 30 },
      ],
    });
    expect(staffTime(plan, ruleContext(plan)).map(({ employee, time }) => [employee.id, time])).toEqual([
      ["An", 240],
      ["Bo", 0],
      ["Cas", 0],
    ]);
  });
});
