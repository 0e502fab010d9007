import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (wkrClass: "wage" | null, quantity: number) =>
  aPlan({
    organisation: { country: "NL" },
    employees: [
      { id: "M1", name: "Bo" },
      { id: "M2", name: "An" },
    ],
    trainings: [{ id: "O1", title: "Congres" }],
    budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity, unitPrice: 50_000 }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    enrolments: [
      { id: "I1", sessionId: "S1", employeeId: "M1", status: "enrolled", wkrClass },
      { id: "I2", sessionId: "S1", employeeId: "M2", status: "enrolled", wkrClass: "targetedExemption" },
    ],
  });

describe("W-NL-04 wkrClassMissing", () => {
  it("counts the participants without a class", () => {
    expect(found("W-NL-04", plan(null, 2))).toEqual([
      { at: "enrolments/I1/wkrClass", facts: { title: "Congres", people: 1 } },
    ]);
  });

  it("is silent with a class", () => {
    expect(found("W-NL-04", plan("wage", 2))).toEqual([]);
  });

  it("is silent for what costs nothing", () => {
    expect(found("W-NL-04", plan(null, 0))).toEqual([]);
  });
});
