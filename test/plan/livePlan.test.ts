import { beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/createHost";
import type { CellValue } from "../../src/host/workbook/cellValue";
import { aBuiltPlan, withFunctions } from "./aBuiltPlan";
import { blockRows, errorCells, tableRows, typeIn } from "./cellsOf";

let host: Host;
const block = (key: string, columns: number) => blockRows(host.snapshot(), key, columns);
function amountIn(key: string, label: string): CellValue {
  const row = block(key, 2).find(([name]) => name === label);
  if (row === undefined) throw new Error(`Block ${key} has no row ${label}.`);
  return row[1] ?? null;
}
const ranked = () => block("rankedList", 8).slice(1);
const inBudget = (id: string) => ranked().find(([, ranking]) => ranking === id)?.[7];
const firstLine = () => tableRows(host, "Begroting")[0] ?? {};

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  await withFunctions(host);
});

describe("sheet Controle", () => {
  it("shows every function beside Excel's own total, with a difference of 0.00", () => {
    const rows = block("control", 4).slice(1);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(([, custom, native]) => typeof custom !== "number" || typeof native !== "number")).toEqual([]);
    expect(rows.filter(([, , , difference]) => difference !== 0)).toEqual([]);
  });
});

describe("typing in the budget", () => {
  it("changes the line, the totals of its cluster, its cost type and the whole plan by the same cents", async () => {
    const totals = () => [
      firstLine()["Bedrag dat meetelt"],
      amountIn("totalsByCluster", "b Wettelijk verplicht"),
      amountIn("totalsByCostType", "cursusgeld"),
      amountIn("totalsByCluster", "Totaal"),
      amountIn("budgetPosition", "Gepland (na subsidie)"),
    ];
    const before = totals();
    await typeIn(host, "Begroting", 0, "Eenheidsprijs", "620,05");
    expect(totals().map((value, index) => Math.round((Number(value) - Number(before[index])) * 100))).toEqual([
      80, 80, 80, 80, 80,
    ]);
  });

  const monthsMoved = async (row: number, month: string) => {
    const inMonths = () => block("totalsByMonth", 2).map(([, amount]) => Number(amount));
    const before = inMonths();
    await typeIn(host, "Begroting", row, "Maand", month);
    return inMonths().map((amount, index) => Math.round((amount - (before[index] ?? 0)) * 100) / 100);
  };

  it("moves the amount of a line to the month that is typed while its training has no days, and follows the days once it has", async () => {
    const withDays = new Set(tableRows(host, "Lesdagen").map(({ "Opleiding-ID": training }) => training));
    const free = tableRows(host, "Begroting").findIndex(
      ({ "Opleiding-ID": training, "Bedrag dat meetelt": amount, Maand: month }) =>
        !withDays.has(training ?? null) && Number(amount) > 0 && month === null,
    );
    const moved = await monthsMoved(free, "1-7-2027");
    expect(moved[7]).toBe(tableRows(host, "Begroting")[free]?.["Bedrag dat meetelt"]);
    expect(moved.at(-1)).toBe(0);
    expect(withDays.has(firstLine()["Opleiding-ID"] ?? null)).toBe(true);
    expect(new Set(await monthsMoved(0, "1-7-2027"))).toEqual(new Set([NaN, 0]));
  });

  it("says the same per month without the add-in: the formula's own twin", () => {
    const dates = tableRows(host, "Lesdagen");
    const lines = tableRows(host, "Begroting");
    const march = lines.reduce((sum, { "Opleiding-ID": training, "Bedrag dat meetelt": amount, Maand: month }) => {
      const days = dates.filter((day) => day["Opleiding-ID"] === training && training !== null);
      const until = (end: number) => days.filter(({ Datum: day }) => Number(day) < end).length;
      const due = (end: number) => Math.round((Number(amount) * 100 * until(end)) / Math.max(1, days.length));
      if (days.length > 0) return sum + due(46478) - due(46447);
      return Number(month) >= 46447 && Number(month) < 46478 ? sum + Math.round(Number(amount) * 100) : sum;
    }, 0);
    const subsidies = tableRows(host, "Subsidies").reduce((sum, { Datum: date, Verwacht: amount }) => {
      return Number(date) >= 46447 && Number(date) < 46478 ? sum + Math.round(Number(amount) * 100) : sum;
    }, 0);
    expect(Math.round(Number(block("totalsByMonth", 2)[3]?.[1]) * 100)).toBe(march - subsidies);
  });
});

describe("typing in priorities and settings", () => {
  it("ranks a training higher when its scores rise", async () => {
    const rankOf = (id: string) => Number(ranked().find(([, ranking]) => ranking === id)?.[0]);
    const before = rankOf("OPL-020");
    for (const [row, { "Opleiding-ID": training }] of tableRows(host, "Prioriteit").entries())
      if (training === "OPL-020") await typeIn(host, "Prioriteit", row, "Score 1-5", "5");
    expect(rankOf("OPL-020")).toBeLessThan(before);
  });

  it("moves the cut-off line with the granted budget", async () => {
    const row = tableRows(host, "Organisatie").findIndex(({ ID: id }) => id === "budgetGranted");
    await typeIn(host, "Organisatie", row, "Waarde", "60000");
    const line = ranked().map(([, , , , , , cumulative]) => Number(cumulative) <= 60_000);
    expect(ranked().map(([, , , , , , , within]) => within)).toEqual(line);
    expect([inBudget("OPL-001"), inBudget("OPL-013")]).toEqual([true, false]);
    await typeIn(host, "Organisatie", row, "Waarde", "1000000");
    expect(ranked().every(([, , , , , , , within]) => within === true)).toBe(true);
  });
});

describe("the side of the cut-off line on the sheet Opleidingen", () => {
  it("follows the way of dividing that the plan chose, down to the figures for the board", async () => {
    const setting = (id: string) => tableRows(host, "Organisatie").findIndex((row) => row.ID === id);
    await typeIn(host, "Organisatie", setting("budgetGranted"), "Waarde", "130000");
    const sides = async (mode: string) => {
      await typeIn(host, "Organisatie", setting("cutOffMode"), "Waarde", mode);
      const listed = new Map(ranked().map((row) => [row[1], row[7]]));
      const shown = tableRows(host, "Opleidingen").filter(({ "Berekende rang": rank }) => rank !== "");
      expect(shown.map(({ "Binnen budget?": within }) => within === "ja")).toEqual(
        shown.map(({ ID: id }) => listed.get(id ?? null)),
      );
      return amountIn("boardFigures", "Opleidingen binnen budget");
    };
    const strict = Number(await sides("strikt"));
    expect(Number(await sides("vul aan"))).toBeGreaterThan(strict);
    expect(Number(await sides("beste waarde"))).toBeGreaterThan(strict);
    await sides("strikt");
    await typeIn(host, "Organisatie", setting("budgetGranted"), "Waarde", "1000000");
  });
});

describe("typing in the calendar", () => {
  it("shows a training day of 1 July in the year view", async () => {
    const firstOfJuly = () => block("yearGrid", 33)[7]?.[1];
    expect(firstOfJuly()).toBe("");
    const day = tableRows(host, "Lesdagen")[0]?.["Datum"];
    await typeIn(host, "Lesdagen", 0, "Datum", "1-7-2027");
    expect(tableRows(host, "Lesdagen")[0]?.["Datum"]).not.toBe(day);
    expect(firstOfJuly()).toBe(1);
  });
});

describe("subsidies and rights", () => {
  it("uses the yearly ceiling of the kmo-portefeuille in the order of the dates", async () => {
    const expected = () => tableRows(host, "Subsidies").map(({ Verwacht: amount }) => amount);
    const requests = () => [...expected().slice(0, 4), expected()[7]];
    expect(requests()).toEqual([2680, 1280, 1207.85, 1068, 1264.15]);
    const ceiling = tableRows(host, "ParWet").findIndex(({ Code: code }) => code === "BE.kmo.ceiling");
    await typeIn(host, "ParWet", ceiling, "Waarde", "7000");
    expect(requests()).toEqual([2680, 1280, 1207.85, 1068, 764.15]);
    await typeIn(host, "Subsidies", 7, "Datum", "1-1-2027");
    expect(requests()).toEqual([2680, 1280, 1207.85, 320.15, 1512]);
  });

  it("counts hours once somebody was there: in the social balance, between groups and on the training account", async () => {
    const people = () => block("socialBalance", 5)[1]?.slice(3);
    const taken = (id: unknown) => block("trainingRightAccount", 6).find(([own]) => own === id)?.[4];
    expect(people()).toEqual([2, 2]);
    const rows = tableRows(host, "Deelnames");
    const row = rows.findIndex(({ Status: status, Geslacht: gender }) => status === "ingeschreven" && gender === "V");
    const id = rows[row]?.["Medewerker-ID"];
    expect(taken(id)).toBe(0);
    await typeIn(host, "Deelnames", row, "Status", "aanwezig");
    await typeIn(host, "Deelnames", row, "Gevolgde uren", "15,2");
    expect(people()).toEqual([2, 3]);
    expect(taken(id)).toBe(2);
    expect(
      block("representation", 6)
        .find(([, count]) => count === "< 5")
        ?.slice(2, 5),
    ).toEqual(["", "", ""]);
  });
});

describe("typing and warnings", () => {
  it("drops the warning of a line without a price when the price is filled in", async () => {
    const withoutPrice = () => block("warnings", 6).filter(([code]) => code === "W-BUD-03");
    expect(withoutPrice().map(([, , , row]) => row)).toEqual(["BUD-063"]);
    const row = tableRows(host, "Begroting").findIndex(({ ID: id }) => id === "BUD-063");
    await typeIn(host, "Begroting", row, "Eenheidsprijs", "12,50");
    expect(withoutPrice()).toEqual([]);
  });

  it("leaves no cell with an error after all this", () => {
    expect(errorCells(host.snapshot())).toEqual([]);
  });
});
