import { expect, it } from "vitest";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { warningCounts } from "../../../src/domain/warnings/warningCounts";
import { aPlan } from "../../builders/aPlan";

it("counts warnings per severity, table and step", () => {
  const { all, byTable, byStep } = warningCounts(
    planWarnings(
      aPlan({
        needs: [{ title: "Excel", level: "team", status: "included" }],
        goals: [{ name: "Minder fouten", indicator: "fouten" }],
      }),
    ),
  );
  expect(all).toEqual({ error: 1, attention: 2, info: 2 });
  expect(byTable.get("needs")).toEqual({ error: 1, attention: 0, info: 2 });
  expect(byTable.get("goals")).toEqual({ error: 0, attention: 2, info: 0 });
  expect(byTable.has("sessions")).toBe(false);
  expect(byStep[1]).toEqual({ error: 0, attention: 2, info: 0 });
  expect(byStep[2]).toEqual({ error: 1, attention: 0, info: 2 });
  expect(byStep[4]).toEqual({ error: 0, attention: 0, info: 0 });
});
