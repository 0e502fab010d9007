import { describe, expect, it } from "vitest";
import { staleDepartments } from "../../../src/domain/calculations/staleDepartments";

describe("department files that are old", () => {
  it("are those not saved for more than two weeks, or never", () => {
    const files = [
      { department: "IT", savedOn: "2027-03-01" },
      { department: "HR", savedOn: "2027-02-28" },
      { department: "Zorg", savedOn: null },
    ];
    expect(staleDepartments(files, "2027-03-15")).toEqual([
      { department: "Zorg", age: null },
      { department: "HR", age: 15 },
    ]);
  });
});
