import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-DG-02 employeeInNoTargetGroup", () => {
  it("counts the people no group reaches, with names", () => {
    expect(
      found(
        "W-DG-02",
        aPlan({
          employees: [
            { id: "M1", name: "An", department: "Verkoop" },
            { id: "M2", name: "Bo", department: "Productie" },
            { id: "M3", name: "Cas", department: "Productie", endDate: "2026-12-31" },
          ],
          targetGroups: [{ name: "Verkoop", filter: "department", filterValue: "Verkoop" }],
          organisation: { referenceDate: "2027-01-01" },
        }),
      ),
    ).toEqual([{ at: "employees/M2/", facts: { people: 1, total: 2, examples: ["Bo"] } }]);
  });

  it("is silent when a group holds everyone", () => {
    expect(
      found(
        "W-DG-02",
        aPlan({ employees: [{ name: "An" }], targetGroups: [{ name: "Iedereen", filter: "everyone" }] }),
      ),
    ).toEqual([]);
  });
});

describe("W-DG-02: how many are named", () => {
  const employees = Array.from({ length: 4 }, (_, index) => ({
    id: `M${index}`,
    name: `Persoon ${index}`,
    department: "Productie",
  }));

  it("names three of them", () => {
    const targetGroups = [{ name: "Verkoop", filter: "department" as const, filterValue: "Verkoop" }];
    expect(found("W-DG-02", aPlan({ employees, targetGroups })).map(({ facts }) => facts)).toEqual([
      { people: 4, total: 4, examples: ["Persoon 0", "Persoon 1", "Persoon 2"] },
    ]);
  });

  it("is silent without target groups", () => {
    expect(found("W-DG-02", aPlan({ employees }))).toEqual([]);
  });
});
