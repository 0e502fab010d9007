import type { Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/units";
import { bookingsOf } from "../bookings";
import { namedHolders } from "../competenceHolders";
import { defineRule } from "../defineRule";
import type { RuleContext } from "../ruleContext";

/** Everybody who holds a critical competence (two people or more) is in training on the same day (F-K8). Sessions that are done no longer count. */
export const allHoldersAway = defineRule({
  code: "W-KAL-08b",
  severity: "error",
  acceptable: true,
  find: (plan, context) =>
    plan.competences.flatMap(({ id, name, critical }) => {
      const holders = critical === true ? namedHolders(id, context) : [];
      if (holders.length < 2) return [];
      const [first = new Set<IsoDate>(), ...others] = holders.map((holder) => daysAway(holder, plan, context));
      const names = holders.map((holder) => context.row("employees", holder)?.name ?? holder);
      return [...first]
        .filter((date) => others.every((days) => days.has(date)))
        .map((date) => ({
          place: { table: "competences" as const, row: id, field: null },
          facts: { competence: name ?? id, date, names },
        }));
    }),
});

function daysAway(employeeId: string, plan: Plan, context: RuleContext): ReadonlySet<IsoDate> {
  return new Set(
    bookingsOf(employeeId, plan, context)
      .filter(({ planned }) => planned.session.status !== "done")
      .flatMap(({ planned }) => planned.days.map(({ date }) => date)),
  );
}
