import { expect, it } from "vitest";
import { needChanges } from "../../src/actions/addNeed";
import { withOwnDepartment } from "../../src/actions/ownDepartment";
import type { Plan } from "../../src/domain/plan/plan";
import { aPlan, aRow } from "../builders/aPlan";

const need = {
  title: "Heftruck",
  level: "team",
  people: 8,
  contribution: "strong",
  otherCauses: [],
  otherWay: "no",
} as const;
const added = (plan: Plan) => withOwnDepartment(plan, needChanges(plan, need, "2027-03-01"))[0]?.added;

it("makes new rows in a department's plan rows of that department", () => {
  const plan = aPlan({ organisation: { planType: "department", department: "Productie" } });
  expect(added(plan)).toMatchObject([{ title: "Heftruck", department: "Productie" }]);
});

it("leaves another department that was chosen, and the plan of the whole organisation", () => {
  const plan = aPlan({ organisation: { planType: "department", department: "Productie" } });
  const other = { table: "needs", added: [aRow("needs", { department: "Verkoop" })], changed: [] } as const;
  expect(withOwnDepartment(plan, [other])[0]?.added).toMatchObject([{ department: "Verkoop" }]);
  const whole = aPlan({ organisation: { planType: "global", department: "Productie" } });
  expect(added(whole)).toMatchObject([{ department: null }]);
});
