import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { describe, expect, it } from "vitest";
import { registerCalculationPlugins } from "../../../src/host/engine/formulaServices";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import { setCell, valueIn } from "./engineCells";

function createGrid(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  registerCalculationPlugins(univer);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Blad1", cellData: { 0: { 0: { v: 100 } } } } },
  });
  return univer;
}

describe("engines on one Univer", () => {
  it("calculate with their own cells and functions, and leave the grid alive when they end", async () => {
    const univer = createGrid();
    const engines = [createUniverEngine({ univer }), createUniverEngine({ univer })];
    for (const [index, engine] of engines.entries()) {
      engine.addSheet("s1", "Blad1");
      engine.setCustomFunctions(["OPL.WIE"], () => Promise.resolve(index));
      setCell(engine, "s1", "A1", index + 1);
      setCell(engine, "s1", "B1", "=SUM(A1:A2)*10");
      setCell(engine, "s1", "C1", "=OPL.WIE()");
    }
    const results = await Promise.all(engines.map((engine) => engine.calculate()));
    expect(results.map((cells) => valueIn(cells, "s1"))).toEqual([
      { B1: 10, C1: 0 },
      { B1: 20, C1: 1 },
    ]);
    for (const engine of engines) engine.dispose();
    expect(univer.__getInjector().get(IUniverInstanceService).getUnit("book")?.getUnitId()).toBe("book");
    univer.dispose();
  });
});
