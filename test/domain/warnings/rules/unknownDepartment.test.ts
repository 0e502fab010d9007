import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-CON-01: where departments stand", () => {
  it.each(["needs", "trainings", "budgetLines", "budgetFrames", "expenses", "blocks"] as const)("in %s", (table) => {
    expect(placesFound("W-CON-01", { employees, [table]: [{ id: "R1", department: "Verkop" }] })).toEqual([
      `${table}/R1/department`,
    ]);
  });

  it("an empty department is none, on the staff list and elsewhere", () => {
    const needs = [{ title: "Excel" }, { title: "CRM", department: " " }];
    expect(placesFound("W-CON-01", { employees, needs })).toEqual([]);
    const nobody = [{ name: "An" }, { name: "Bo", department: " " }];
    expect(placesFound("W-CON-01", { employees: nobody, needs: [{ title: "CRM", department: "IT" }] })).toEqual([]);
  });

  it("each department apart, with how many rows name it", () => {
    const departments = ["IT", "Verkoop", "it", "Magazijn", "IT"];
    const needs = departments.map((department, index) => ({ id: `B${index}`, department }));
    expect(found("W-CON-01", aPlan({ employees, needs })).map(({ at, facts }) => [at, facts.rows])).toEqual([
      ["needs/B0/department", 3],
      ["needs/B3/department", 1],
    ]);
  });
});
