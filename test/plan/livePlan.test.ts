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

  it("moves the amount to the month that is typed", async () => {
    const inMonths = () => block("totalsByMonth", 2).map(([, amount]) => Number(amount));
    const before = inMonths();
    await typeIn(host, "Begroting", 0, "Maand", "1-3-2027");
    const moved = inMonths().map((amount, index) => Math.round((amount - (before[index] ?? 0)) * 100) / 100);
    expect(moved[3]).toBe(firstLine()["Bedrag dat meetelt"]);
    expect(moved.at(-1)).toBe(0);
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

describe("typing and warnings", () => {
  it("drops the warning of a line without a price when the price is filled in", async () => {
    const withoutPrice = () => block("warnings", 6).filter(([code]) => code === "W-BUD-03");
    expect(withoutPrice().map(([, , , row]) => row)).toEqual(["BUD-065"]);
    const row = tableRows(host, "Begroting").findIndex(({ ID: id }) => id === "BUD-065");
    await typeIn(host, "Begroting", row, "Eenheidsprijs", "12,50");
    expect(withoutPrice()).toEqual([]);
  });

  it("leaves no cell with an error after all this", () => {
    expect(errorCells(host.snapshot())).toEqual([]);
  });
});
