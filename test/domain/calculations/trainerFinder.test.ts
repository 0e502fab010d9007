import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/domain/plan/planRecords";
import { occupantFinder } from "../../../src/domain/calculations/occupants";
import { trainerFinder } from "../../../src/domain/calculations/trainerFinder";

const employees = [
  { id: "M1", name: "An Peeters" },
  { id: "M2", name: "Bo Claes" },
  { id: "M3", name: "Bo Claes" },
  { id: "M4", name: null },
];

/** Who trains each session; `null` for nobody. */
function trainers(
  names: readonly (string | null)[],
  staff: readonly Pick<PlanRow<"employees">, "id" | "name">[] = employees,
) {
  const finder = occupantFinder(staff);
  const employeeAt = new Map(staff.map(({ id }, place) => [id, place]));
  const trainerOf = trainerFinder(
    { sessions: names.map((trainer) => ({ trainer })), employees: staff },
    finder,
    employeeAt,
  );
  return names.map((_name, row) => finder.occupants[trainerOf(row)] ?? null);
}

describe("the trainer of a session", () => {
  it("is an employee by ID or by name, in any case", () => {
    const an = { kind: "participant", who: "M1" };
    expect(trainers(["An Peeters", "an peeters ", "m1"])).toEqual([an, an, an]);
  });

  it("is somebody from outside when no employee, or more than one, has the name", () => {
    expect(trainers(["Dirk", "Bo Claes"])).toEqual([
      { kind: "trainer", who: "Dirk" },
      { kind: "trainer", who: "Bo Claes" },
    ]);
  });

  it("is the employee with that ID before one with that name", () => {
    const staff = [
      { id: "M1", name: "M2" },
      { id: "M2", name: "Bo" },
    ];
    expect(trainers(["M2"], staff)).toEqual([{ kind: "participant", who: "M2" }]);
  });

  it("is nobody when the session names none", () => {
    expect(trainers([null, ""])).toEqual([null, null]);
  });
});
