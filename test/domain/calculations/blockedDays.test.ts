import { describe, expect, it } from "vitest";
import { blockedDays, isInAnyBlock } from "../../../src/domain/calculations/blockedDays";

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
  it("hold a day when one of them does, both ends included, and nothing while an end is not known", () => {
    const blocks = [block("BL1", null), { ...block("BL2", null), from: "2027-12-20", to: "2027-12-31" }];
    const held = ["2027-06-27", "2027-06-28", "2027-06-30", "2027-07-01", "2027-12-31"].filter((day) =>
      isInAnyBlock(day, blocks),
    );
    expect(held).toEqual(["2027-06-28", "2027-06-30", "2027-12-31"]);
    expect(isInAnyBlock("2027-06-29", [{ from: null, to: "2027-06-30" }])).toBe(false);
    expect(isInAnyBlock("2027-06-29", [{ from: "2027-06-28", to: null }])).toBe(false);
  });

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

  it("holds from its first day to its last, and not on the days around them", () => {
    const days = ["2027-06-27", "2027-06-28", "2027-06-30", "2027-07-01"].map((date) => ({ sessionId: "S1", date }));
    const found = blockedDays([block("BL1", "Magazijn")], days, participants);
    expect(found.map(({ day }) => day.date)).toEqual(["2027-06-28", "2027-06-30"]);
  });

  it.each([{ from: null }, { to: null }, { from: null, to: null }])("are none while a day is missing: %j", (gap) => {
    expect(
      blockedDays([{ ...block("BL1", null), ...gap }], [{ sessionId: "S1", date: "2027-06-28" }], participants),
    ).toEqual([]);
  });

  it("names everybody without department, and goes by its ID where it has no name", () => {
    const [found] = blockedDays(
      [{ ...block("BL1", null), name: null }],
      [{ sessionId: "S1", date: "2027-06-28" }],
      participants,
    );
    expect(found).toMatchObject({ name: "BL1", employeeIds: ["M1", "M2", "M3"] });
  });
});
