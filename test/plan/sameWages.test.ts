import { beforeAll, expect, it } from "vitest";
import { absenceWageOfPeople } from "../../src/domain/calculations/absenceWageOfPeople";
import type { Plan } from "../../src/domain/plan/plan";
import type { Host } from "../../src/host/createHost";
import { aBuiltPlan, withFunctions } from "./aBuiltPlan";
import { blockRows, tableRows } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;
let plan: Plan;

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  await withFunctions(host);
  plan = await planNow();
});

it("shows by training the wages in the budget beside those of who is enrolled, as the pane counts them", () => {
  const [, ...rows] = blockRows(host.snapshot(), "absenceWages", 8);
  const wages = absenceWageOfPeople(plan);
  const lines = tableRows(host, "Begroting").filter(({ Kostensoort: type }) => type === "verletkosten");
  const budgeted = (id: string) =>
    lines
      .filter((line) => line["Opleiding-ID"] === id)
      .reduce((sum, line) => sum + Number(line["Bedrag dat meetelt"]), 0);
  expect(wages.size).toBeGreaterThan(5);
  expect(
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) / 100 : cell))),
  ).toEqual(
    plan.trainings.map(({ id, title }) => {
      const wage = wages.get(id);
      const counted =
        wage === undefined
          ? ["", "", "", "", ""]
          : [wage.paid / 60, wage.unpaid / 60, wage.cost / 100, wage.withoutCost, wage.withoutTime];
      return [id, title, budgeted(id), ...counted];
    }),
  );
});
