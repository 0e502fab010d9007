import { beforeAll, describe, expect, it } from "vitest";
import { budgetDivision, type DivisionKind } from "../../src/actions/budget/budgetDivision";
import { goalOfTraining } from "../../src/domain/warnings/goalOfTraining";
import { ruleContext } from "../../src/domain/warnings/ruleContext";
import type { Host } from "../../src/host/createHost";
import { choiceTexts } from "../../src/i18n/workbook/choiceTexts";
import type { Wording } from "../../src/i18n/workbook/wording";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

let host: Host;
const cents = (euro: unknown) => Math.round(Number(euro) * 100);

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
});

describe("the mix of trainings on the sheet and in the pane", () => {
  it.each([
    ["formality", "Formeel of informeel", choiceTexts.formality.words],
    ["delivery", "Intern of extern", choiceTexts.delivery.words],
    ["form", "Leervorm", choiceTexts.learningForm.words],
  ] as const)("is alike by %s, in hours and in euro, and adds up to the plan", async (kind, by, words) => {
    const named: Readonly<Record<string, Wording>> = words;
    const { parts, total } = budgetDivision(await planNow(), kind satisfies DivisionKind);
    const shown = blockRows(host.snapshot(), "trainingMix", 7).filter(([name]) => name === by);
    expect(shown.reduce((sum, row) => sum + cents(row[5]), 0)).toBe(total);
    const rows = shown.map(([, choice, , hours, , net]) => [choice, Math.round(Number(hours) * 60), cents(net)]);
    expect(new Map(rows.filter(([, time, net]) => time !== 0 || net !== 0).map((row) => [row[0], row]))).toEqual(
      new Map(
        parts.map(({ key, time, amount }) => {
          const choice = key === null ? "Niet gekozen of geen opleiding" : named[key]?.nl;
          return [choice, [choice, time, amount]];
        }),
      ),
    );
  });
});

describe("the goals that the money serves", () => {
  const goalsShown = () => tableRows(host, "Opleidingen").map((row) => row["Dient doel"]);
  const goalsFound = async () => {
    const plan = await planNow();
    return plan.trainings.map((training) => goalOfTraining(training, ruleContext(plan))?.id ?? "");
  };

  it("are found through the training, its learning goal or its needs, on the sheet as in the warnings", async () => {
    expect(goalsShown()).toEqual(await goalsFound());
    expect(new Set(goalsShown()).size).toBeGreaterThan(3);
    const needs = tableRows(host, "Behoeften");
    const served = needs.flatMap((row, at) => (row["Doel-ID"] === "" || row["Doel-ID"] === null ? [] : [{ row, at }]));
    const [first, second] = [served[0], served.find(({ row }) => row["Doel-ID"] !== served[0]?.row["Doel-ID"])];
    for (const header of ["Doel-ID", "Leerdoel-ID"]) await typeIn(host, "Opleidingen", 0, header, "");
    await typeIn(host, "Opleidingen", 0, "Behoefte-ID's", `${second?.row["ID"]}; ${first?.row["ID"]}`);
    expect(goalsShown()[0]).toBe(first?.row["Doel-ID"]);
    expect(goalsShown()).toEqual(await goalsFound());
    await typeIn(host, "Opleidingen", 0, "Doel-ID", "DOEL-999");
    expect(goalsShown()).toEqual(await goalsFound());
    await typeIn(host, "Opleidingen", 0, "Behoefte-ID's", "");
    expect(goalsShown()[0]).toBe("");
    expect(goalsShown()).toEqual(await goalsFound());
  });

  it("get the same amounts on the sheet as in the pane, with the rest they are the whole plan", async () => {
    const plan = await planNow();
    const { parts, total } = budgetDivision(plan, "goal");
    const [, traceable, none, ...goals] = blockRows(host.snapshot(), "goalSpend", 7);
    const amount = (key: string | null) => parts.find((part) => part.key === key)?.amount ?? 0;
    expect(goals.map(([name, , , , , net]) => [name, cents(net)])).toEqual(
      plan.goals.map(({ id, name }) => [name, amount(id)]),
    );
    expect(cents(none?.[5])).toBe(amount(null));
    expect(cents(traceable?.[5]) + cents(none?.[5])).toBe(total);
    const shares = goals.map((row) => row.slice(1, 5).reduce<number>((sum, share) => sum + Number(share), 0));
    goals.forEach((row, at) => expect(shares[at]).toBeCloseTo(Number(row[6]), 10));
  });
});
