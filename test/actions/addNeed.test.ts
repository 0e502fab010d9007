import { expect, it } from "vitest";
import { needChanges } from "../../src/actions/addNeed";
import { untestedNeeds } from "../../src/actions/nextActions";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import { aPlan } from "../builders/aPlan";

const need = {
  title: "Veilig werken met de heftruck",
  level: "team",
  people: 8,
  contribution: "strong",
  otherCauses: ["tools"],
  otherWay: "no",
} as const;

it("gives the need and its test the next free IDs and ties them together", () => {
  const plan = aPlan({ needs: [{ id: "BEH-007", title: "Excel" }] });
  const [needs, tests] = needChanges(plan, need, "2027-03-01");
  const [added] = needs?.added ?? [];
  expect(added).toMatchObject({ title: need.title, people: 8, date: "2027-03-01", status: "tested" });
  expect(added?.id).toMatch(/008$/);
  expect(tests?.added).toMatchObject([
    { needId: added?.id, contribution: "strong", otherCauses: ["tools"], otherWay: "no" },
  ]);
});

it("leaves no need behind that still waits for its test", () => {
  const changes = needChanges(aPlan(), need, "2027-03-01");
  const tables = Object.fromEntries(changes.map(({ table, added }) => [table, added]));
  const plan = { ...aPlan(), ...tables };
  expect(untestedNeeds(plan)).toEqual([]);
  expect(planWarnings(plan).filter(({ code }) => code === "W-BEH-01")).toEqual([]);
});
