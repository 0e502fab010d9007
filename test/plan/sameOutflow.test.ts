import { beforeAll, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan/plan";
import { pensionYears } from "../../src/domain/warnings/pensionYears";
import type { Host } from "../../src/host/createHost";
import { aBuiltPlan, planYear } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
});

const onSheet = () => blockRows(host.snapshot(), "naturalOutflow", 6);

async function inDomain() {
  const plan = await planNow();
  const titles = [
    null,
    ...new Set(
      onSheet()
        .slice(3)
        .map(([title]) => String(title)),
    ),
  ];
  return titles.map((title) => linesOf(plan, title));
}

/** People by the year in which they reach the pension age: up to the plan year, and in each of the two after it; and their full-time equivalents. */
function linesOf(plan: Plan, jobTitle: string | null): readonly number[] {
  const { referenceDate } = plan.organisation;
  const leaving = plan.employees
    .filter((row) => jobTitle === null || row.jobTitle === jobTitle)
    .filter(({ endDate }) => endDate === null || endDate >= (referenceDate ?? ""))
    .map(({ birthYear, fte }) => ({ fte: fte ?? 0, year: birthYear === null ? null : pensionYears(plan)(birthYear) }));
  const until = (year: number) => leaving.filter((row) => row.year !== null && row.year <= year);
  const [first, second, third] = [0, 1, 2].map((ahead) => until(planYear + ahead).length) as [number, number, number];
  const fte = until(planYear + 2).reduce((sum, row) => sum + row.fte, 0);
  return [first, second - first, third - second, third, Math.round(fte * 1000) / 1000];
}

const numbers = () =>
  onSheet()
    .slice(2)
    .map(([, ...line]) => line.map((value) => Math.round(Number(value) * 1000) / 1000));

it("shows beside the workforce plan who reaches the pension age in three years, by job title, as the warnings count", async () => {
  const [years, ages, all] = onSheet();
  expect(years?.slice(1, 4)).toEqual([2027, 2028, 2029]);
  expect(ages?.slice(1, 4)).toEqual([66, 66, 66]);
  expect(all?.[4]).toBeGreaterThan(0);
  expect(numbers()).toEqual(await inDomain());
});

it("follows the dated parameters of the workbook", async () => {
  const row = tableRows(host, "ParWet").findIndex(
    ({ Code: code, Waarde: value }) => code === "BE.pension.age" && value === 66,
  );
  await typeIn(host, "ParWet", row, "Waarde", "64");
  expect(onSheet()[1]?.slice(1, 4)).toEqual([64, 64, 64]);
  expect(numbers()).toEqual(await inDomain());
});
