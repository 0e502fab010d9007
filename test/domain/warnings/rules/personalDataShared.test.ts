import { describe, expect, it } from "vitest";
import { systemKeys } from "../../../../src/domain/warnings/systemKeys";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const shared = { systemValues: [{ key: systemKeys.sharedWith, value: "directie" }] };

describe("W-DEL-01 personalDataShared", () => {
  it("counts the employees whose data a shared copy still holds", () => {
    expect(
      found(
        "W-DEL-01",
        aPlan({
          ...shared,
          employees: [
            { id: "M1", name: "An" },
            { id: "M2", name: "M2", birthYear: 1980 },
            { id: "M3", name: "M3" },
          ],
        }),
      ),
    ).toEqual([{ at: "employees/M1/name", facts: { audience: "directie", people: 2 } }]);
  });

  it("is silent when names are IDs", () => {
    expect(
      found("W-DEL-01", aPlan({ ...shared, employees: [{ id: "M3", name: "M3", department: "Verkoop" }] })),
    ).toEqual([]);
  });

  it("is silent in the working file", () => {
    expect(found("W-DEL-01", aPlan({ employees: [{ id: "M1", name: "An" }] }))).toEqual([]);
  });
});
