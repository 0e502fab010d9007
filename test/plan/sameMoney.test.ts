import { beforeAll, describe, expect, it } from "vitest";
import { cutOffQuestion } from "../../src/actions/budget/cutOffChoice";
import { budgetLadder } from "../../src/actions/budget/budgetLadder";
import { budgetStatus } from "../../src/actions/budgetStatus";
import { rankedTrainings } from "../../src/actions/priorities/rankedTrainings";
import { nextActions } from "../../src/actions/nextActions";
import { frameParts } from "../../src/actions/trace/figureParts";
import { partsOf, sumOf } from "../../src/actions/trace/traceParts";
import { cutOffLine } from "../../src/domain/calculations/cutOffLine";
import { expectedSubsidies } from "../../src/domain/calculations/expectedSubsidies";
import { grantedBudget } from "../../src/domain/calculations/grantedBudget";
import { sumOfAmounts } from "../../src/domain/calculations/trainingCosts";
import type { Plan } from "../../src/domain/plan/plan";
import { moneyInScenario, planMoney, type PlanMoney } from "../../src/domain/warnings/planMoney";
import { planForecast } from "../../src/domain/warnings/planForecast";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import type { Host } from "../../src/host/createHost";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;
let plan: Plan;
let money: PlanMoney;
const cents = (euro: unknown) => Math.round(Number(euro) * 100);

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  plan = await planNow();
  money = planMoney(plan);
});

describe("the formulas of the workbook and the add-in's own calculations", () => {
  it("give the same amount for every budget line, percentages included", () => {
    const shown = tableRows(host, "Begroting").map(({ ID: id, Bedrag: amount }) => [id, cents(amount)]);
    const calculated = plan.budgetLines.map(({ id }) => [id, money.lineAmounts.get(id) ?? 0]);
    expect(shown).toEqual(calculated);
  });

  it("give the same net cost for every training", () => {
    const shown = tableRows(host, "Opleidingen").map(({ ID: id, "Netto kosten": net }) => [id, cents(net)]);
    expect(shown).toEqual(plan.trainings.map(({ id }) => [id, money.byTraining.get(id)?.net ?? 0]));
  });

  it("give the same total for the plan: what the sheet, the pane and the warning say", () => {
    const planned = blockRows(host.snapshot(), "budgetPosition", 2).find(([label]) => /^Gepland/.test(String(label)));
    const warned = planWarnings(plan).find(({ code, place }) => code === "W-BUD-01" && place.table === "organisation");
    expect(cents(planned?.[1])).toBe(money.net);
    expect(warned?.facts).toMatchObject({ planned: money.net });
  });

  it("give the same cut-off line: the pane's, and the sheet's with general costs beside it, up to the planned total", () => {
    const { granted, planned, funded } = budgetStatus(plan);
    const { general, cancelled } = cutOffQuestion(plan);
    const [budget, all, used, rest, , generalShown, cancelledShown, total, left] = blockRows(
      host.snapshot(),
      "cutOffSummary",
      2,
    ).map(([, amount]) => cents(amount));
    expect([budget, used, total]).toEqual([granted, funded, planned]);
    expect([generalShown, cancelledShown]).toEqual([general, cancelled]);
    expect(general).toBe(721_800);
    expect(all).toBe(planned - general - cancelled);
    expect([rest, left]).toEqual([
      (granted ?? 0) - (funded ?? 0),
      (granted ?? 0) - (funded ?? 0) - general - cancelled,
    ]);
    const shown = tableRows(host, "Opleidingen").flatMap(({ ID: id, "Binnen budget?": within }) =>
      within === "ja" ? [id] : [],
    );
    const line = cutOffLine(rankedTrainings(plan), granted ?? 0, "strict").included;
    const chosen = rankedTrainings(plan).flatMap(({ id }, index) => (line[index] === true ? [id] : []));
    expect(new Set(shown)).toEqual(new Set(chosen));
  });

  it("give the same planned amount for every budget frame that is exceeded", () => {
    const shown = new Map(tableRows(host, "Budgetkader").map(({ ID: id, Gepland: planned }) => [id, cents(planned)]));
    for (const { code, place, facts } of planWarnings(plan)) {
      if (code !== "W-BUD-01" || place.row === null) continue;
      expect((facts as { readonly planned: number }).planned, place.row).toBe(shown.get(place.row));
    }
  });

  it("expect the same of every subsidy", () => {
    const expected = expectedSubsidies(plan);
    const shown = tableRows(host, "Subsidies").map(({ ID: id, Verwacht: amount }) => [id, cents(amount)]);
    expect(shown).toEqual(plan.subsidies.map(({ id }) => [id, expected.get(id)?.expected]));
  });

  it("expect the same by the end of the year, of the whole budget and of each of its parts", () => {
    const of = partsOf(plan);
    const position = blockRows(host.snapshot(), "budgetPosition", 2);
    const shown = position.find(([label]) => label === "Verwacht einde jaar")?.[1];
    expect(cents(shown)).toBe(planForecast(plan).forecast);
    expect(tableRows(host, "Budgetkader").map(({ Prognose: forecast }) => cents(forecast))).toEqual(
      plan.budgetFrames.map((frame) => sumOf(frameParts(of, frame, "forecast"))),
    );
  });

  it("give the same steps from direct costs to net", () => {
    const ladder = budgetLadder(plan);
    expect(blockRows(host.snapshot(), "costLadder", 2).map(([, amount]) => cents(amount))).toEqual([
      ladder.direct,
      ladder.percentages,
      ladder.other,
      ladder.cash,
      ladder.wages,
      ladder.gross,
      ladder.subsidies,
      ladder.net,
      grantedBudget(plan),
      ladder.leftNet,
      ladder.cashNet,
      ladder.leftCash,
    ]);
  });

  it("find the same distance to the payroll norm", () => {
    const rows = blockRows(host.snapshot(), "payrollNorm", 2).map(([, amount]) => Number(amount));
    const { norm } = budgetLadder(plan);
    expect([rows[1], cents(rows[3]), cents(rows[4])]).toEqual([norm?.share, norm?.normAmount, norm?.gap]);
  });

  it("divide the planned total by cost type, cost centre and quarter to the cent", () => {
    const totalOf = (block: string, label: string) =>
      cents(blockRows(host.snapshot(), block, 2).find(([name]) => name === label)?.[1]);
    expect([totalOf("costTypeSpending", "Totaal"), totalOf("totalsByQuarter", "Totaal")]).toEqual([
      money.net,
      money.net,
    ]);
    const centres = blockRows(host.snapshot(), "totalsByCostCentre", 2).slice(1);
    expect(centres.reduce((sum, [, amount]) => sum + cents(amount), 0)).toBe(money.net);
    const quarters = blockRows(host.snapshot(), "totalsByQuarter", 2)
      .slice(1, 5)
      .map(([, amount]) => cents(amount));
    const months = blockRows(host.snapshot(), "totalsByMonth", 2)
      .slice(1, 13)
      .map(([, amount]) => cents(amount));
    const quarterOf = (index: number) =>
      months.slice(index * 3, index * 3 + 3).reduce((sum, amount) => sum + amount, 0);
    expect(quarters).toEqual([0, 1, 2, 3].map(quarterOf));
  });

  it("give the same total for every scenario", () => {
    const shown = tableRows(host, "Scenarios").map(({ Totaal: total }) => cents(total));
    const calculated = plan.scenarios.map(({ scenario }) => sumOfAmounts(moneyInScenario(plan, scenario).amounts));
    expect(shown).toEqual(calculated);
  });
});

/** The rows of a table with a value in a column. */
const rowsWith = (table: string, header: string, value: string) =>
  tableRows(host, table).flatMap((row, index) => (row[header] === value ? [index] : []));
const plannedShown = () =>
  cents(blockRows(host.snapshot(), "budgetPosition", 2).find(([label]) => /^Gepland/.test(String(label)))?.[1]);

describe("what people change in the workbook", () => {
  it("counts the proposal while no scenario is active, on the sheet and in the pane", async () => {
    const [active = 0] = rowsWith("Scenarios", "Actief?", "ja");
    await typeIn(host, "Scenarios", active, "Actief?", "nee");
    expect(plannedShown()).toBe(money.net);
    expect(planMoney(await planNow()).net).toBe(money.net);
    await typeIn(host, "Scenarios", active, "Actief?", "ja");
  });

  it("takes a rejected line out of the plan, with its percentages", async () => {
    const [first = 0] = rowsWith("Begroting", "Opleiding-ID", "OPL-007");
    await typeIn(host, "Begroting", first, "Status", "afgewezen");
    const { net } = planMoney(await planNow());
    expect(net).toBeLessThan(money.net);
    expect(plannedShown()).toBe(net);
    expect(tableRows(host, "Begroting")[first]?.["Telt mee?"]).toBe("nee: afgewezen");
    await typeIn(host, "Begroting", first, "Status", "");
  });

  it("gives back the hours of training leave by the working time of a person", async () => {
    const [leave = 0] = rowsWith("Subsidies", "Soort", "Vlaams opleidingsverlof");
    expect(tableRows(host, "Subsidies")[leave]?.Verwacht).toBe(2130);
    await typeIn(host, "Subsidies", leave, "Uren", "31");
    expect(tableRows(host, "Subsidies")[leave]?.Verwacht).toBe(0);
    expect(plannedShown()).toBe(money.net + 213_000);
    await typeIn(host, "Subsidies", leave, "Uren", "110");
  });

  it("asks the parts of the budget while the whole has none, on every sheet", async () => {
    const granted = tableRows(host, "Organisatie").findIndex(({ ID: id }) => id === "budgetGranted");
    await typeIn(host, "Organisatie", granted, "Waarde", "");
    const now = await planNow();
    expect(grantedBudget(now)).toBe(19_000_000);
    const shown = (block: string, label: string) =>
      cents(blockRows(host.snapshot(), block, 2).find(([name]) => name === label)?.[1]);
    expect([shown("budgetPosition", "Toegekend"), shown("boardBudget", "Toegekend")]).toEqual([19_000_000, 19_000_000]);
    expect(nextActions(now).map(({ kind }) => kind)).not.toContain("setBudget");
    const warned = planWarnings(now).find(({ code, place }) => code === "W-BUD-01" && place.table === "organisation");
    expect(warned?.facts).toMatchObject({ granted: 19_000_000 });
  });

  it("moves a training to the place that somebody chose, on the sheet as in the pane", async () => {
    const rows = tableRows(host, "Opleidingen");
    const last = rows.findIndex(
      ({ "Berekende rang": rank }) => rank === rows.filter((row) => row["Berekende rang"] !== "").length,
    );
    await typeIn(host, "Opleidingen", last, "Plaats met de hand", "3");
    await typeIn(host, "Opleidingen", 0, "Plaats met de hand", "3");
    await typeIn(host, "Opleidingen", 1, "Plaats met de hand", "9");
    const ranked = rankedTrainings(await planNow());
    const shown = new Map(tableRows(host, "Opleidingen").map(({ ID: id, "Berekende rang": rank }) => [id, rank]));
    expect(ranked.map(({ id }) => shown.get(id))).toEqual(ranked.map(({ rank }) => rank));
    expect(shown.get("OPL-001")).toBe(3);
    for (const row of [last, 0, 1]) await typeIn(host, "Opleidingen", row, "Plaats met de hand", "");
  });

  it("begins the months with the financial year", async () => {
    const start = tableRows(host, "Organisatie").findIndex(({ ID: id }) => id === "financialYearStart");
    const before = tableRows(host, "Organisatie")[start]?.Waarde;
    await typeIn(host, "Organisatie", start, "Waarde", "7");
    const shown = blockRows(host.snapshot(), "totalsByMonth", 2);
    expect([shown[1]?.[0], shown[12]?.[0]]).toEqual([46569, 46905]);
    expect(cents(shown.at(-1)?.[1])).toBe(money.net);
    await typeIn(host, "Organisatie", start, "Waarde", String(before ?? ""));
  });

  it("shows what was spent on a cost type, and how many lines a reviewer looked at", async () => {
    await typeIn(host, "Realisatie", 0, "Kostensoort", "examen of certificaat");
    const spent = blockRows(host.snapshot(), "costTypeSpending", 5).find(([name]) => name === "examen of certificaat");
    expect(spent?.[3]).toBe(1560);
    expect(spent?.[4]).toBe(Number(spent?.[1]) - 1560);
    await typeIn(host, "Begroting", 0, "Status", "goedgekeurd");
    const approved = blockRows(host.snapshot(), "lineStatuses", 3).find(([name]) => name === "goedgekeurd");
    expect(approved?.slice(1)).toEqual([1, tableRows(host, "Begroting")[0]?.["Bedrag zonder opslagen"]]);
    await typeIn(host, "Begroting", 0, "Status", "");
  });
});
