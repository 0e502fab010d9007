import { beforeAll, describe, expect, it } from "vitest";
import { cutOffQuestion } from "../../src/actions/budget/cutOffChoice";
import { budgetStatus } from "../../src/actions/budgetStatus";
import { rankedTrainings } from "../../src/actions/priorities/rankedTrainings";
import { readPlan } from "../../src/actions/readPlan";
import { cutOffLine } from "../../src/domain/calculations/cutOffLine";
import type { Plan } from "../../src/domain/plan/plan";
import { planMoney, type PlanMoney } from "../../src/domain/warnings/planMoney";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { aPlanToRead } from "./aBuiltPlan";
import { blockRows, tableRows } from "./cellsOf";

let host: Host;
let plan: Plan;
let money: PlanMoney;
const cents = (euro: unknown) => Math.round(Number(euro) * 100);

beforeAll(async () => {
  host = await aPlanToRead("nl-NL");
  const read = await readPlan(excelWorkbook);
  if (!read.ok) throw new Error(read.problem.code);
  plan = read.value.plan;
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
    expect(general).toBe(934_800);
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
});
