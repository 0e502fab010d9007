import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const employees = [{ name: "An", department: "Verkoop" }];

describe("W-CON-01 unknownDepartment", () => {
  it("names a department nobody works in, once per table", () => {
    expect(
      found(
        "W-CON-01",
        aPlan({
          employees,
          needs: [
            { id: "B1", title: "Excel", department: "Verkop" },
            { id: "B2", title: "CRM", department: "verkop" },
          ],
        }),
      ),
    ).toEqual([{ at: "needs/B1/department", facts: { department: "Verkop", table: "needs", rows: 2 } }]);
  });

  it("reads a department without regard to case", () => {
    expect(found("W-CON-01", aPlan({ employees, needs: [{ title: "Excel", department: "VERKOOP" }] }))).toEqual([]);
  });

  it("is silent while the staff list names no departments", () => {
    expect(
      found("W-CON-01", aPlan({ employees: [{ name: "An" }], needs: [{ title: "Excel", department: "Verkoop" }] })),
    ).toEqual([]);
  });
});
