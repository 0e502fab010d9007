import { expect, it } from "vitest";
import { setBudget } from "../../../src/actions/budget/setBudget";
import { aPlan } from "../../builders/aPlan";

const plan = aPlan({ organisation: { budgetGranted: 500_000, cutOffMode: "strict" } });

it("changes one setting, and none that the sheet has already", () => {
  expect(setBudget(plan, "budgetGranted", 600_000)).toEqual([
    {
      table: "organisation",
      added: [],
      changed: [{ id: "budgetGranted", fields: [{ field: "budgetGranted", to: 600_000 }] }],
    },
  ]);
  expect(setBudget(plan, "cutOffMode", "strict")).toEqual([]);
});
