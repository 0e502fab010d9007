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

  it("stand with the oldest first, and by name when they are as old", () => {
    const files = ["Zorg", "HR", "IT"].flatMap((department) => [
      { department, savedOn: "2027-02-01" },
      { department: `${department} 2`, savedOn: null },
    ]);
    const expected = ["HR 2", "IT 2", "Zorg 2", "HR", "IT", "Zorg"];
    const names = (list: typeof files) => staleDepartments(list, "2027-03-15").map(({ department }) => department);
    expect(names(files)).toEqual(expected);
    expect(names(files.toReversed())).toEqual(expected);
  });
});
