import { numberedId } from "../../blueprint/idPrefix";
import { budgetLineAmounts } from "../../domain/calculations/budgetLineAmounts";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { systemKeys } from "../../domain/warnings/systemKeys";
import { exampleBudgetLines } from "./exampleBudgetLines";
import { departmentName, exampleJobs, type DepartmentKey } from "./exampleJobs";
import { numberedRows, type ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** The line whose price was changed after the budget was sealed, and the amount it was sealed at. */
const changedLine: { readonly id: string; readonly sealed: EuroCents } = { id: "BUD-003", sealed: 995_000 };

/** A new table Systeem begins with the rows of the build itself. */
const builtRows = 3;

/** What the files of the departments together lack of the plan. */
const unexplained: EuroCents = 12_000;

/** SYS: the sealed budget, of which one line changed since, and the files of the departments; one is old and their totals do not match. */
export function exampleSystemValues(setting: ExampleSetting): readonly PlanRow<"systemValues">[] {
  const lines = exampleBudgetLines(setting);
  const amounts = budgetLineAmounts(lines, 1);
  const sealed = [...amounts].map(([id, amount]): ExampleFields<"systemValues"> => ({
    key: systemKeys.sealedLine(id),
    value: String(id === changedLine.id ? changedLine.sealed : amount),
  }));
  const counted = lines.filter(({ scenario }) => scenario === null || scenario === "proposed");
  const net = counted.reduce((sum, { id }) => sum + (amounts.get(id) ?? 0), 0);
  const rows = numberedRows("systemValues", [...sealed, ...departmentFiles(setting, net - unexplained)]);
  return rows.map((row, index) => ({ ...row, id: numberedId("systemValues", builtRows + index + 1) }));
}

/** A file per department, with its part of the total by its number of people. */
function departmentFiles(setting: ExampleSetting, total: EuroCents): readonly ExampleFields<"systemValues">[] {
  const people = new Map<DepartmentKey, number>();
  const jobs = Object.values(exampleJobs);
  for (const job of jobs) people.set(job.department, (people.get(job.department) ?? 0) + job.people);
  const headcount = jobs.reduce((sum, job) => sum + job.people, 0);
  let done = 0;
  let left = total;
  return [...people].flatMap(([key, count]) => {
    const name = departmentName(setting, key);
    done += count;
    const part = done === headcount ? left : Math.round((total * count) / headcount);
    left -= part;
    return [
      { key: systemKeys.departmentSavedOn(name), value: key === "service" ? setting.day(1, 29) : setting.day(2, 19) },
      { key: systemKeys.departmentNet(name), value: String(part) },
    ];
  });
}
