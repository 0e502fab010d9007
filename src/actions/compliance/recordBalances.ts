import type { Plan } from "../../domain/plan/plan";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { trainingAccounts } from "../../domain/warnings/trainingAccounts";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";

/**
 * Writes the training accounts of the plan year into the table Opleidingsrecht, so that next year starts with what is left: a row for whoever has
 * none, and what differs in the rows that are there. People without any days are left out. Days are kept to four decimals.
 */
export function recordBalances(plan: Plan): readonly TableChange<"trainingRights">[] {
  const year = plan.organisation.planYear;
  const nextId = freeIds(
    "trainingRights",
    plan.trainingRights.map(({ id }) => id),
  );
  const added: TableChange<"trainingRights">["added"][number][] = [];
  const changed: TableChange["changed"][number][] = [];
  for (const account of trainingAccounts(plan, ruleContext(plan))) {
    const { employee } = account;
    const days = { right: days4(account.right), taken: days4(account.taken), carriedIn: days4(account.carriedIn) };
    const row = plan.trainingRights.find((one) => one.employeeId === employee.id && one.year === year);
    const fields = (["right", "taken", "carriedIn"] as const)
      .filter((field) => (row?.[field] ?? null) !== days[field])
      .map((field) => ({ field, to: days[field] }));
    if (row !== undefined && fields.length > 0) changed.push({ id: row.id, fields });
    if (row === undefined && Object.values(days).some((value) => value !== 0))
      added.push({ ...blankRow("trainingRights", nextId()), employeeId: employee.id, year, ...days });
  }
  return [{ table: "trainingRights", added, changed }];
}

function days4(days: number): number {
  return Math.round(days * 10_000) / 10_000;
}
