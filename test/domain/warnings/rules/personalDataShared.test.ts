import { describe, expect, it } from "vitest";
import { systemKeys } from "../../../../src/domain/warnings/systemKeys";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

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

describe("W-DEL-01: what is personal", () => {
  const people = (employee: object, systemValues: PlanSketch["systemValues"] = shared.systemValues) =>
    placesFound("W-DEL-01", { systemValues, employees: [{ id: "M1", department: "Verkoop", ...employee }] });

  it.each<[string, object]>([
    ["a name", { name: "An" }],
    ["a year of birth", { birthYear: 1980 }],
    ["an e-mail address", { email: "an@voorbeeld.be" }],
    ["an hourly cost", { hourlyCost: 4_500 }],
  ])("is %s", (_data, employee) => {
    expect(people(employee)).toEqual(["employees/M1/name"]);
  });

  it("is not a department alone", () => {
    expect(people({})).toEqual([]);
  });

  it("is not asked of a file that keeps other values but was not shared", () => {
    expect(people({ name: "An" }, [{ key: systemKeys.sealedOn, value: "2027-01-31" }])).toEqual([]);
    const both = [{ key: systemKeys.sealedOn, value: "2027-01-31" }, ...shared.systemValues];
    const plan = aPlan({ systemValues: both, employees: [{ id: "M1", name: "An" }] });
    expect(found("W-DEL-01", plan)[0]?.facts.audience).toBe("directie");
  });
});
