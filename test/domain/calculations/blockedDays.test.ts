import { describe, expect, it } from "vitest";
import { blockedDays } from "../../../src/domain/calculations/blockedDays";

const block = (id: string, department: string | null) => ({
  id,
  name: "Inventaris",
  department,
  from: "2027-06-28",
  to: "2027-06-30",
});
const people = [
  { employeeId: "M2", department: "Magazijn" },
  { employeeId: "M1", department: "Magazijn" },
  { employeeId: "M3", department: "IT" },
];
const participants = ({ sessionId }: { readonly sessionId: string }) => (sessionId === "S1" ? people : []);

describe("blackout periods", () => {
  it("names the participants of the department", () => {
    const found = blockedDays(
      [block("BL1", "Magazijn")],
      [
        { sessionId: "S1", date: "2027-06-30" },
        { sessionId: "S1", date: "2027-07-01" },
      ],
      participants,
    );
    expect(found).toEqual([
      { blockId: "BL1", name: "Inventaris", day: { sessionId: "S1", date: "2027-06-30" }, employeeIds: ["M1", "M2"] },
    ]);
  });

  it("does not mind a department that sends nobody", () => {
    expect(blockedDays([block("BL1", "Verkoop")], [{ sessionId: "S1", date: "2027-06-28" }], participants)).toEqual([]);
  });

  it("holds for everyone without department, also before anyone is enrolled", () => {
    expect(blockedDays([block("BL1", null)], [{ sessionId: "S2", date: "2027-06-28" }], participants)).toMatchObject([
      { employeeIds: [] },
    ]);
  });
});
